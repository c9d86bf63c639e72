import { place, rect, repeat } from './brush.ts'
import { desktop, desktopDefs, pencil } from './desktop.ts'
import type { Scene, Stage } from './scene.ts'

const unit = 15

/** Base-ten blocks: `columns` by `rows` little cubes in one piece. */
const block = (columns: number, rows: number, color: string) =>
  rect([4, 5, columns * unit, rows * unit], '#1f1204', 'fill-opacity=".28"') +
  rect([0, 0, columns * unit, rows * unit], color) +
  repeat(columns - 1, (at) =>
    rect([(at + 1) * unit - 0.7, 0, 1.4, rows * unit], '#000', 'fill-opacity=".2"'),
  ) +
  repeat(rows - 1, (at) =>
    rect([0, (at + 1) * unit - 0.7, columns * unit, 1.4], '#000', 'fill-opacity=".2"'),
  ) +
  rect([0, 0, columns * unit, 4], '#fff', 'fill-opacity=".3"') +
  rect([0, 0, 3, rows * unit], '#fff', 'fill-opacity=".22"')

const bin = ({ tone }: Stage, w: number, h: number, inside: string) =>
  rect([12, 15, w, h], '#1f1204', 'fill-opacity=".34" rx="14"') +
  rect([0, 0, w, h], tone.woodDark, 'rx="12"') +
  rect([3, 3, w - 6, h - 6], '#e3c391', 'rx="10"') +
  rect([18, 18, w - 36, h - 36], '#b98f58', 'rx="5"') +
  rect([18, 18, w - 36, 12], '#000', 'fill-opacity=".2"') +
  inside

/** A wooden tray of base-ten blocks, some of them on the table beside it. */
export function drawTray(stage: Stage): Scene {
  const { w, h, dice, tone } = stage
  const rods = repeat(dice.whole(5, 7), (at) =>
    place([214 + at * 25, 40 + dice.between(-4, 8)], block(1, 10, tone.second), dice.between(-3, 3)),
  )
  const cubes = repeat(dice.whole(16, 24), () =>
    place(
      [dice.between(46, 350), dice.between(222, 292)],
      block(1, 1, dice.pick(['#e6d9a8', '#c4573f'])),
      dice.between(0, 90),
    ),
  )
  const flats = repeat(2, (at) => place([36 + at * 9, 42 + at * 10], block(10, 10, tone.main), at * 2))
  const outside = repeat(3, (at) =>
    place(
      [w * 0.68 + at * 38, h * 0.16 + dice.between(-8, 8)],
      block(1, 10, tone.second),
      dice.between(8, 18),
    ),
  )
  const loose = repeat(7, () =>
    place(
      [dice.between(0.66, 0.92) * w, dice.between(0.52, 0.88) * h],
      block(1, 1, '#e6d9a8'),
      dice.between(0, 90),
    ),
  )
  return {
    defs: desktopDefs(stage),
    body:
      desktop(stage) +
      place([w * 0.05, h * 0.14], bin(stage, 420, 330, flats + rods + cubes), dice.between(-5, 4), 1.15) +
      outside +
      place([w * 0.78, h * 0.44], block(10, 10, tone.main), dice.between(-9, 12)) +
      loose,
    light: dice.pick(['morning', 'noon', 'afternoon']),
  }
}

/** Paper fraction strips laid out under each other: one whole, halves, thirds, quarters, sixths, eighths. */
export function drawStrips(stage: Stage): Scene {
  const { w, h, dice, tone } = stage
  const colors = ['#f3e3c0', tone.second, tone.main, '#d98a62', '#8fcac4', '#e6c35c']
  const strip = (parts: number, at: number) => {
    const step = 520 / parts
    const missing = parts > 3 ? dice.whole(0, parts - 1) : -1
    return repeat(parts, (part) =>
      part === missing
        ? ''
        : place(
            [part * step + dice.between(-2, 2), dice.between(-2, 2)],
            rect([4, 5, step - 5, 52], '#1f1204', 'fill-opacity=".26"') +
              rect([0, 0, step - 5, 52], colors[at] ?? tone.main) +
              rect([0, 0, step - 5, 9], '#fff', 'fill-opacity=".22"'),
            dice.between(-0.8, 0.8),
          ),
    )
  }
  const rows = [1, 2, 3, 4, 6, 8].map((parts, at) => place([0, at * 74], strip(parts, at))).join('')
  const strays = repeat(4, () =>
    place(
      [dice.between(0.8, 0.94) * w, dice.between(0.1, 0.7) * h],
      rect([4, 5, 64, 50], '#1f1204', 'fill-opacity=".26"') + rect([0, 0, 64, 50], dice.pick(colors)),
      dice.between(-50, 50),
    ),
  )
  return {
    defs: desktopDefs(stage),
    body:
      desktop(stage) +
      place([w * 0.07, h * 0.15], rows, dice.between(-4, 4), 1.02) +
      strays +
      place([w * 0.7, h * 0.9], pencil(tone.main), dice.between(-30, -10)),
    light: dice.pick(['morning', 'noon', 'afternoon']),
  }
}
