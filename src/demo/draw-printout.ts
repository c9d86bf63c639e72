import { handwriting, place, rect, repeat } from './brush.ts'
import { cupAbove, desktop, desktopDefs, pencil, sheet } from './desktop.ts'
import type { Scene, Stage } from './scene.ts'

function chart({ dice, tone }: Stage, w: number, h: number): string {
  const bars = dice.whole(4, 6)
  const short = dice.whole(1, bars - 1)
  const step = (w * 0.8) / bars
  const bar = (at: number) => {
    const tall = h * (at === short ? dice.between(0.12, 0.2) : dice.between(0.3, 0.46))
    return rect(
      [w * 0.12 + at * step + step * 0.16, h * 0.74 - tall, step * 0.68, tall],
      at === short ? tone.second : tone.main,
    )
  }
  return (
    rect([w * 0.1, h * 0.08, w * 0.46, 11], '#3a4650') +
    rect([w * 0.1, h * 0.12, w * 0.3, 6], '#9aa3a6') +
    repeat(5, (at) => rect([w * 0.1, h * (0.26 + at * 0.12), w * 0.82, 1.4], '#d7d6cd')) +
    repeat(bars, bar) +
    rect([w * 0.1, h * 0.74, w * 0.82, 2.5], '#3a4650') +
    repeat(bars, (at) => rect([w * 0.12 + at * step + step * 0.22, h * 0.765, step * 0.54, 5], '#9aa3a6')) +
    repeat(3, (at) => rect([w * 0.1, h * (0.85 + at * 0.035), w * [0.8, 0.76, 0.4][at]!, 5], '#b9bdbb')) +
    ring(w * 0.12 + (short + 0.5) * step, h * 0.69, step * 0.62)
  )
}

/** A pencil ring around the bar that does not fit. */
const ring = (x: number, y: number, size: number) =>
  `<path d="M${x - size} ${y}C${x - size} ${y - size * 1.7} ${x + size} ${y - size * 1.6} ${x + size} ${y}S${x - size * 0.9} ${y + size * 1.3} ${x - size * 1.08} ${y - 8}" fill="none" stroke="#55524c" stroke-width="3" stroke-opacity=".75"/>`

/** A printed bar chart on a desk, one bar ringed in pencil. */
export function drawPrintout(stage: Stage): Scene {
  const { w, h, dice, tone } = stage
  const [wide, tall] = [Math.min(w, h) * 0.86, Math.min(w, h) * 0.98]
  const note = handwriting(dice, [0, 0], { w: 120, lines: 2, step: 26 }, { ink: '#4d4a45', size: 10 })
  return {
    defs: desktopDefs(stage),
    body:
      desktop(stage) +
      sheet(
        [w * 0.04, h * 0.5],
        [wide * 0.8, tall * 0.8],
        repeat(9, (at) => rect([30, 50 + at * 38, wide * 0.62, 6], '#c9cbc6')),
        -14,
      ) +
      sheet(
        [w * dice.between(0.22, 0.3), h * dice.between(0.02, 0.06)],
        [wide, tall],
        chart(stage, wide, tall) + place([wide * 0.62, tall * 0.14], note, -4),
        dice.between(-5, 6),
      ) +
      place(
        [w * dice.between(0.56, 0.66), h * dice.between(0.83, 0.9)],
        pencil(tone.second),
        dice.between(-26, -8),
      ) +
      place([w * 0.09, h * dice.between(0.14, 0.24)], cupAbove(tone.main), dice.between(100, 200)),
    light: dice.pick(['morning', 'afternoon', 'noon']),
  }
}
