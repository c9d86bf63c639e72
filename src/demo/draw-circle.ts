import { oval, place, type Point, poly, rect, repeat } from './brush.ts'
import { figure } from './figure.ts'
import { room, roomDefs, windowAt } from './room.ts'
import { clothes, type Scene, type Stage } from './scene.ts'

const rug = ({ w, h, tone }: Stage) =>
  oval([w * 0.5, h * 0.73, w * 0.44, h * 0.235], '#000', 'fill-opacity=".14"') +
  oval([w * 0.5, h * 0.72, w * 0.44, h * 0.235], tone.main) +
  oval([w * 0.5, h * 0.72, w * 0.385, h * 0.2], '#f1e4c6') +
  oval([w * 0.5, h * 0.72, w * 0.33, h * 0.17], tone.second, 'fill-opacity=".85"') +
  oval([w * 0.5, h * 0.72, w * 0.26, h * 0.13], '#f1e4c6')

/** A child on the floor: knees to the sides under the figure. */
function seated(
  { dice }: Stage,
  at: Point,
  turned: 'here' | 'away',
  look: { size: number; lean: number },
): string {
  const legs = dice.pick(clothes)
  const below =
    oval([0, 6, 48, 17], '#3a454c') +
    oval([-26, 4, 26, 13], legs, 'fill-opacity=".55"') +
    oval([26, 4, 26, 13], legs, 'fill-opacity=".55"')
  return place(at, place([0, 0], below, 0, look.size) + figure(dice, [0, 2], { turned, ...look }))
}

function ring(stage: Stage, count: number): string {
  const { w, h, dice } = stage
  const seats = Array.from({ length: count }, (_, at) => {
    const turn = (at / count) * Math.PI * 2 + 0.3
    return { x: w * (0.5 + 0.36 * Math.cos(turn)), y: h * (0.71 + 0.17 * Math.sin(turn)) }
  })
  return seats
    .toSorted((one, other) => one.y - other.y)
    .map(({ x, y }) =>
      seated(stage, [x, y], y < h * 0.73 ? 'here' : 'away', {
        size: 0.5 + (y / h - 0.5) * 1.05,
        lean: ((w / 2 - x) / w) * 16 + dice.between(-3, 3),
      }),
    )
    .join('')
}

const back = (stage: Stage) => {
  const { w, h, dice, tone } = stage
  return (
    room(stage, 0.44) +
    windowAt(stage, [w * 0.64, h * 0.07, w * 0.24, h * 0.24]) +
    rect([w * 0.08, h * 0.27, w * 0.42, h * 0.18], tone.woodDark) +
    repeat(18, (at) =>
      rect(
        [w * (0.09 + at * 0.0222), h * (0.3 + dice.between(0, 0.03)), w * 0.019, h * 0.14],
        dice.pick(clothes),
      ),
    ) +
    rect([w * 0.07, h * 0.26, w * 0.44, 10], tone.wood) +
    repeat(5, (at) =>
      rect(
        [w * (0.1 + at * 0.08), h * dice.between(0.07, 0.1), w * 0.062, h * 0.12],
        dice.pick(['#fffdf6', tone.main, tone.second, '#f0c9a0']),
      ),
    )
  )
}

/** Children in a ring on a round rug, an adult sitting outside it. */
export function drawCircle(stage: Stage): Scene {
  const { w, h, dice } = stage
  return {
    defs: roomDefs(stage, dice.pick(['day', 'snow'])),
    body:
      back(stage) +
      figure(dice, [w * dice.between(0.84, 0.9), h * 0.6], {
        turned: 'here',
        size: 0.95,
        lean: -4,
        adult: true,
      }) +
      rug(stage) +
      ring(stage, dice.whole(9, 11)),
    light: dice.pick(['morning', 'noon']),
  }
}

/** Four children bent over one large sheet on the floor, pencils in the middle. */
export function drawSheet(stage: Stage): Scene {
  const { w, h, dice, tone } = stage
  const child = (x: number, y: number, turned: 'here' | 'away', lean: number) =>
    seated(stage, [w * x, h * y], turned, { size: y > 0.7 ? 1.25 : 0.98, lean })
  const cells = repeat(6, (at) =>
    rect(
      [w * (0.375 + (at % 3) * 0.083), h * (0.675 + Math.floor(at / 3) * 0.06), w * 0.075, h * 0.05],
      at % 2 ? tone.main : tone.second,
      'fill-opacity=".7"',
    ),
  )
  return {
    defs: roomDefs(stage, 'snow'),
    body:
      back(stage) +
      rug(stage) +
      child(0.36, 0.62, 'here', 9) +
      child(0.64, 0.61, 'here', -9) +
      poly(
        [w * 0.32, h * 0.65, w * 0.68, h * 0.65, w * 0.74, h * 0.83, w * 0.26, h * 0.83],
        '#000',
        'fill-opacity=".15"',
      ) +
      poly([w * 0.32, h * 0.64, w * 0.68, h * 0.64, w * 0.74, h * 0.82, w * 0.26, h * 0.82], '#fffdf6') +
      cells +
      child(0.2, 0.86, 'away', 14) +
      child(0.8, 0.88, 'away', -14),
    light: dice.pick(['morning', 'noon']),
  }
}
