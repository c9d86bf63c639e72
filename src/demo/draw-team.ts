import { handwriting, oval, place, type Point, poly, rect, repeat } from './brush.ts'
import { figure } from './figure.ts'
import { room, roomDefs, windowAt } from './room.ts'
import { papers, type Scene, type Stage, stickies } from './scene.ts'

const paper = ({ dice }: Stage) =>
  poly([-30, -14, 24, -18, 36, 10, -26, 15], '#000', 'fill-opacity=".12"') +
  poly([-32, -17, 22, -21, 34, 6, -28, 11], dice.pick(papers)) +
  repeat(3, (at) => rect([-24 + at * 1.5, -12 + at * 6, 36 + at * 3, 1.6], '#75808a'))

const cup = ({ tone }: Stage) =>
  oval([4, 4, 20, 7], '#000', 'fill-opacity=".18"') +
  rect([-13, -26, 26, 28], tone.main, 'rx="5"') +
  oval([0, -25, 13, 4.5], '#4b3421')

function table(stage: Stage): string {
  const { w, h, dice, tone } = stage
  const [top, foot] = [h * 0.52, h * 0.82]
  const spots: Point[] = [
    [0.27, 0.6],
    [0.42, 0.7],
    [0.56, 0.58],
    [0.7, 0.71],
    [0.35, 0.77],
    [0.6, 0.78],
  ]
  const sheets = spots
    .map(([x, y]) => place([w * x, h * y], paper(stage), dice.between(-24, 24), 0.7 + (y - 0.58) * 2.2))
    .join('')
  const notes = repeat(3, (at) =>
    place(
      [w * (0.46 + at * 0.05), h * (0.64 + at * 0.012)],
      rect([0, 0, 17, 13], dice.pick(stickies)),
      dice.between(-20, 20),
    ),
  )
  return (
    poly([w * 0.2, top, w * 0.8, top, w * 0.96, foot, w * 0.04, foot], tone.wood) +
    poly([w * 0.2, top, w * 0.8, top, w * 0.84, h * 0.6, w * 0.16, h * 0.6], '#fff', 'fill-opacity=".16"') +
    poly([w * 0.04, foot, w * 0.96, foot, w * 0.955, foot + 20, w * 0.045, foot + 20], tone.woodDark) +
    sheets +
    notes +
    place([w * 0.235, h * 0.71], cup(stage)) +
    place([w * 0.77, h * 0.62], cup(stage), 0, 0.8)
  )
}

/** Teachers around a table full of papers. */
export function drawTeam(stage: Stage): Scene {
  const { w, h, dice, tone } = stage
  const adult = (x: number, y: number, size: number, lean: number) =>
    figure(dice, [w * x, h * y], { turned: y < 0.7 ? 'here' : 'away', size, lean, adult: true })
  const behind = [0.27, 0.43, 0.59, 0.74]
    .slice(0, dice.whole(3, 4))
    .map((x) => adult(x, 0.55, 1.18, (0.5 - x) * 18))
    .join('')
  const before = [0.24, 0.76].map((x) => adult(x, 1.08, 1.9, (0.5 - x) * 12)).join('')
  return {
    defs: roomDefs(stage, dice.pick(['day', 'dusk', 'snow'])),
    body:
      room(stage, 0.5) +
      windowAt(stage, [w * dice.between(0.05, 0.1), h * 0.07, w * 0.24, h * 0.26]) +
      rect([w * 0.62, h * 0.06, w * 0.24, h * 0.2], '#f7f4ea') +
      handwriting(
        dice,
        [w * 0.64, h * 0.11],
        { w: w * 0.19, lines: 3, step: 24 },
        { ink: tone.main, size: 8 },
      ) +
      behind +
      table(stage) +
      before,
    light: dice.pick(['morning', 'noon', 'afternoon']),
  }
}
