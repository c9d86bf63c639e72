import { blend, handwriting, place, poly, rect, repeat, stroke } from './brush.ts'
import { cupAbove, desktop, desktopDefs, pencil } from './desktop.ts'
import type { Scene, Stage } from './scene.ts'
import type { Random } from './seed.ts'

const ink = '#2b3f52'

/** Four strokes and one across, `count` in all, in one column. */
function tally(dice: Random, count: number): string {
  const mark = (at: number) => {
    const [x, y] = [(at % 5) * 11 + (Math.floor(at / 5) % 2) * 78, Math.floor(at / 10) * 58]
    const across = stroke([x - 48, y + 30, x - 2, y + 8], ink, 3)
    return at % 5 === 4
      ? across
      : stroke([x + dice.between(-1, 1), y, x + dice.between(-2, 1), y + 38], ink, 3)
  }
  return repeat(count, mark)
}

type Page = (dice: Random) => string

const written: Page = (dice) =>
  handwriting(dice, [34, 62], { w: 282, lines: dice.whole(10, 14), step: 30 }, { ink, size: 10 })

const boxed: Page = (dice) =>
  handwriting(dice, [34, 62], { w: 282, lines: 4, step: 30 }, { ink, size: 10 }) +
  `<path d="M26 196L316 191L320 250L24 254Z" fill="none" stroke="#b4532f" stroke-width="3.4"/>` +
  handwriting(dice, [44, 232], { w: 240, lines: 1, step: 30 }, { ink: '#b4532f', size: 13 })

const tallied: Page = (dice) =>
  handwriting(dice, [34, 62], { w: 120, lines: 1, step: 30 }, { ink, size: 10 }) +
  place([40, 92], tally(dice, dice.whole(14, 22))) +
  stroke([200, 50, 198, 400], '#b4532f', 2.4) +
  handwriting(dice, [214, 62], { w: 100, lines: 1, step: 30 }, { ink, size: 10 }) +
  place([220, 92], tally(dice, dice.whole(3, 9)))

/** One ruled page 350 wide and 470 high. */
const page = (inside: string) =>
  rect([0, 0, 350, 470], '#fbf6e8') +
  repeat(14, (at) => rect([18, 66 + at * 30, 314, 1], '#9fc0c4', 'fill-opacity=".6"')) +
  inside

function open(stage: Stage, left: Page, right: Page): Scene {
  const { w, h, dice, tone } = stage
  const fold =
    rect([322, 0, 28, 470], 'url(#fold)', 'fill-opacity=".5"') +
    place([350, 0], rect([0, 0, 30, 470], 'url(#unfold)', 'fill-opacity=".42"'))
  const book =
    poly([4, 14, 708, 10, 716, 488, -2, 490], '#1f1204', 'fill-opacity=".28"') +
    rect([-9, -8, 718, 488], tone.main, 'rx="10"') +
    page(left(dice)) +
    place([350, 0], page(right(dice))) +
    fold
  const size = w < h ? 0.98 : 0.94
  return {
    defs:
      desktopDefs(stage) +
      blend('fold', ['#5a431e00', '#5a431e'], true) +
      blend('unfold', ['#5a431e', '#5a431e00'], true),
    body:
      desktop(stage) +
      place(
        [w < h ? -w * 0.36 : w * dice.between(0.02, 0.09), h * (w < h ? 0.2 : 0.1)],
        book,
        dice.between(-6, 5),
        size,
      ) +
      place([w * 0.56, h * 0.86], pencil(tone.second), dice.between(-34, -16)) +
      (dice.next() < 0.5 ? place([w * 0.95, h * 0.1], cupAbove(tone.second), 120) : ''),
    light: dice.pick(['morning', 'afternoon', 'noon', 'evening']),
  }
}

/** A notebook full of handwriting. */
export const drawNotebook = (stage: Stage) => open(stage, written, written)

/** The last written page: a few lines, one of them boxed, nothing after it. */
export const drawBoxed = (stage: Stage) => open(stage, written, boxed)

/** Two columns of tally marks. */
export const drawTally = (stage: Stage) => open(stage, written, tallied)
