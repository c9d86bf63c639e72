import { oval, place, poly, rect, repeat, stroke } from './brush.ts'
import { room, roomDefs } from './room.ts'
import { clothes, type Scene, type Stage, stickies } from './scene.ts'

const cup = ({ dice, tone }: Stage) =>
  repeat(7, (at) =>
    place(
      [-20 + at * 6.6, -40],
      rect([-4, dice.between(-44, -24), 8, 60], dice.pick(clothes), 'rx="3"'),
      dice.between(-9, 9),
    ),
  ) +
  poly([-32, -44, 32, -44, 26, 16, -26, 16], tone.main) +
  rect([-32, -44, 64, 9], '#000', 'fill-opacity=".14"')

const rolls = ({ tone }: Stage) =>
  repeat(3, (at) =>
    place(
      [at * 44, 0],
      rect([-17, -190 + at * 24, 34, 206 - at * 24], at === 1 ? '#f1dfb5' : '#fdf8ea') +
        rect([5, -190 + at * 24, 12, 206 - at * 24], '#000', 'fill-opacity=".1"') +
        oval([0, -190 + at * 24, 17, 7], '#e6dac0') +
        oval([0, -190 + at * 24, 8, 3.4], tone.woodDark),
      3 - at * 3,
    ),
  )

const folders = ({ dice, tone }: Stage) =>
  repeat(9, (at) =>
    rect([10 + at * 21, -92 - dice.between(0, 12), 19, 90], dice.pick([...stickies, tone.second]), 'rx="2"'),
  ) +
  rect([0, -62, 206, 72], '#caa877') +
  rect([0, -62, 206, 9], '#000', 'fill-opacity=".12"') +
  rect([78, -38, 50, 16], '#8f6536', 'rx="8"')

const frame = ({ tone }: Stage) =>
  oval([220, 348, 260, 20], '#000', 'fill-opacity=".2"') +
  stroke([0, -26, 0, 330], '#7b8082', 11) +
  stroke([440, -26, 440, 330], '#7b8082', 11) +
  stroke([440, -26, 486, -46], '#7b8082', 11) +
  repeat(
    2,
    (at) => rect([-8, 20 + at * 190, 456, 16], tone.wood) + rect([-8, 36 + at * 190, 456, 8], tone.woodDark),
  ) +
  repeat(2, (at) => oval([at * 440, 342, 17, 17], '#34393b') + oval([at * 440, 342, 7, 7], '#a9adab'))

/** A rolling cart with chart paper, markers and a box of folders. */
export function drawCart(stage: Stage): Scene {
  const { w, h, dice } = stage
  const load =
    place([48, 10], rolls(stage)) +
    place([232, 6], cup(stage)) +
    place([326, 6], cup(stage), 0, 0.9) +
    place([24, 202], folders(stage)) +
    place(
      [262, 202],
      repeat(5, (at) => rect([at * 2, -16 - at * 17, 150 - at * 3, 15], dice.pick(clothes), 'rx="2"')),
    )
  return {
    defs: roomDefs(stage, 'day'),
    body:
      room(stage, 0.76) +
      repeat(4, (at) =>
        place(
          [w * (0.08 + at * 0.24), h * dice.between(0.06, 0.12)],
          rect([5, 6, 110, 84], '#000', 'fill-opacity=".14"') +
            rect([0, 0, 110, 84], dice.pick(['#fffdf6', ...stickies])),
          dice.between(-3, 3),
        ),
      ) +
      place([w * dice.between(0.16, 0.24), h * 0.36], frame(stage) + load, 0, 1),
    light: dice.pick(['noon', 'afternoon', 'morning']),
  }
}
