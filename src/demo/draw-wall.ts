import { blend, handwriting, place, type Point, poly, rect, repeat } from './brush.ts'
import { papers, type Scene, type Stage, stickies } from './scene.ts'

/** One sticky note, its foot lifting a little off the wall. */
function sticky({ dice }: Stage, size: number): string {
  const color = dice.pick(stickies)
  return (
    poly([4, 6, size + 3, 4, size + 5, size + 7, 1, size + 5], '#3a2a10', 'fill-opacity=".2"') +
    poly([0, 0, size, 0, size + 1, size, size * 0.5, size + 2.5, -1, size], color) +
    poly([0, 0, size, 0, size, size * 0.16, 0, size * 0.16], '#000', 'fill-opacity=".06"') +
    handwriting(
      dice,
      [size * 0.12, size * 0.38],
      { w: size * 0.8, lines: dice.whole(2, 3), step: size * 0.23 },
      { ink: '#2f3b40', size: size * 0.085 },
    )
  )
}

/** A sheet of chart paper held by tape; lines of marker in two colors. */
function chart({ dice, tone }: Stage, w: number, h: number): string {
  const tape = (x: number, turn: number) =>
    place([x, -8], rect([0, 0, 46, 17], tone.main, 'fill-opacity=".55"'), turn)
  const lines = Math.floor(h / 62)
  return (
    poly([7, 9, w + 8, 7, w + 11, h + 12, 3, h + 10], '#3a2a10', 'fill-opacity=".2"') +
    poly([0, 0, w, 0, w + 2, h, w * 0.6, h + 3, -2, h - 1], dice.pick(papers)) +
    poly([0, h * 0.84, w, h * 0.8, w + 2, h, -2, h - 1], '#6b5430', 'fill-opacity=".06"') +
    handwriting(dice, [w * 0.1, h * 0.14], { w: w * 0.62, lines: 1, step: 1 }, { ink: tone.main, size: 18 }) +
    rect([w * 0.1, h * 0.17, w * 0.5, 4], tone.second) +
    repeat(lines - 2, (at) =>
      handwriting(
        dice,
        [w * 0.14, h * 0.3 + at * 56],
        { w: w * 0.72, lines: 1, step: 1 },
        { ink: '#33424a', size: 13 },
      ),
    ) +
    tape(w * 0.06, -4) +
    tape(w * 0.78, 3)
  )
}

const note = (stage: Stage, [x, y]: Point) => {
  const { dice } = stage
  const spot: Point = [x + dice.between(-14, 14), y + dice.between(-12, 12)]
  return dice.next() < 0.12 ? '' : place(spot, sticky(stage, dice.between(62, 76)), dice.between(-7, 7))
}

/** A classroom wall: chart paper, sticky notes around it, the edge of a shelf. */
export function drawWall(stage: Stage): Scene {
  const { w, h, dice, tone } = stage
  const sheets = dice.whole(1, 2)
  const [wide, tall] = [w * dice.between(0.28, 0.34), h * dice.between(0.58, 0.66)]
  const first = w * dice.between(0.06, 0.14) + (sheets === 1 ? w * 0.16 : -w * 0.02)
  const end = first + wide + (sheets - 1) * w * 0.44
  const [columns, left] = sheets === 1 ? [2, end + w * 0.06] : [1, w * 0.88]
  const beside = repeat(columns * 4, (at) =>
    note(stage, [left + (at % columns) * w * 0.13, h * (0.1 + 0.17 * Math.floor(at / columns))]),
  )
  const before =
    sheets === 1
      ? repeat(5, (at) => note(stage, [w * 0.05 + (at % 2) * w * 0.1, h * (0.12 + 0.15 * at)]))
      : ''
  return {
    defs: blend('wall', [tone.wall, tone.wall, tone.shade]),
    body:
      rect([0, 0, w, h], 'url(#wall)') +
      rect([0, h * 0.86, w, h * 0.035], tone.wood) +
      rect([0, h * 0.895, w, h * 0.12], tone.woodDark, 'fill-opacity=".7"') +
      repeat(sheets, (at) =>
        place(
          [first + at * w * 0.44, h * dice.between(0.07, 0.13)],
          chart(stage, wide, tall),
          dice.between(-1.5, 1.5),
        ),
      ) +
      beside +
      before,
    light: dice.pick(['morning', 'noon', 'afternoon', 'gray']),
  }
}
