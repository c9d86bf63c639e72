import { oval, place, type Point, poly, rect, repeat, stroke } from './brush.ts'
import { figure } from './figure.ts'
import { room, roomDefs, windowAt } from './room.ts'
import { papers, type Scene, type Stage } from './scene.ts'

/** A desk seen a little from above: top, front edge, two legs, sometimes a sheet of paper. */
function desk({ dice, tone }: Stage): string {
  const sheet = poly([-18, -18, 20, -20, 26, -4, -16, -2], dice.pick(papers))
  return (
    oval([0, 62, 66, 9], '#000', 'fill-opacity=".18"') +
    stroke([-46, 8, -48, 60], '#6b6f70', 5) +
    stroke([46, 8, 48, 60], '#6b6f70', 5) +
    poly([-50, -26, 50, -26, 62, 2, -62, 2], tone.wood) +
    poly([-62, 2, 62, 2, 62, 11, -62, 11], tone.woodDark) +
    poly([-50, -26, 50, -26, 53, -18, -53, -18], '#fff', 'fill-opacity=".18"') +
    (dice.next() < 0.75 ? sheet : '')
  )
}

const child = (stage: Stage, at: Point, turned: 'here' | 'away', lean: number) =>
  figure(stage.dice, at, { turned, size: 0.72, lean })

/** Four desks pushed together, two children behind and two in front, leaning in. */
function group(stage: Stage): string {
  const lean = () => stage.dice.between(4, 11)
  return (
    child(stage, [-58, -24], 'here', lean()) +
    child(stage, [56, -26], 'here', -lean()) +
    place([-60, 0], desk(stage)) +
    place([60, 0], desk(stage)) +
    child(stage, [-74, 74], 'away', lean() / 2) +
    (stage.dice.next() < 0.7 ? child(stage, [76, 76], 'away', -lean() / 2) : '')
  )
}

const single = (stage: Stage) =>
  place([0, 0], desk(stage)) + (stage.dice.next() < 0.75 ? child(stage, [0, 62], 'away', 0) : '')

function back(stage: Stage): string {
  const { w, h, dice, tone } = stage
  return (
    room(stage, 0.46) +
    windowAt(stage, [w * 0.05, h * 0.09, w * 0.2, h * 0.24]) +
    rect([w * 0.33 + 4, h * 0.09 + 5, w * 0.36, h * 0.25], '#000', 'fill-opacity=".15"') +
    rect([w * 0.33, h * 0.09, w * 0.36, h * 0.25], '#eef1ee') +
    stroke([w * 0.37, h * 0.17, w * 0.55, h * 0.165], tone.main, 4) +
    stroke([w * 0.37, h * 0.23, w * 0.6, h * 0.228], '#66727a', 3) +
    repeat(4, (at) =>
      rect(
        [w * (0.74 + (at % 2) * 0.12), h * (0.08 + Math.floor(at / 2) * 0.16), w * 0.09, h * 0.12],
        dice.pick([...papers, tone.second, tone.main]),
        'fill-opacity=".9"',
      ),
    )
  )
}

/** Children at desks pushed together. */
export function drawGroups(stage: Stage): Scene {
  const { w, h, dice } = stage
  const row = (y: number, size: number, xs: number[]) =>
    xs.map((x) => place([w * x, h * y], group(stage), 0, size)).join('')
  const shift = dice.between(-0.03, 0.03)
  return {
    defs: roomDefs(stage, dice.pick(['day', 'dusk'])),
    body:
      back(stage) +
      row(0.53, 0.6, [0.2 + shift, 0.55 + shift, 0.88 + shift]) +
      row(0.8, 1.02, [0.3 - shift, 0.78 - shift]),
    light: dice.pick(['morning', 'noon', 'afternoon']),
  }
}

/** Desks in straight rows, everybody facing the board. */
export function drawRows(stage: Stage): Scene {
  const { w, h, dice } = stage
  const row = (y: number, size: number, count: number) =>
    repeat(count, (at) => place([w * ((at + 0.5) / count), h * y], single(stage), 0, size))
  return {
    defs: roomDefs(stage, 'snow'),
    body: back(stage) + row(0.47, 0.5, 6) + row(0.6, 0.74, 5) + row(0.82, 1.12, 4),
    light: dice.pick(['gray', 'noon']),
  }
}
