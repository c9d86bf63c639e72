import { handwriting, oval, place, poly, rect, repeat, stroke } from './brush.ts'
import { roomDefs, windowAt } from './room.ts'
import type { Scene, Stage } from './scene.ts'

/** A cup from the side with a little steam. */
const mug = (color: string) =>
  oval([6, 4, 50, 11], '#000', 'fill-opacity=".22"') +
  `<path d="M34 -62Q74 -62 70 -36T32 -14" fill="none" stroke="${color}" stroke-width="12"/>` +
  `<path d="M-40 -82L-36 -6Q-34 4 -22 4L24 4Q36 4 38 -6L42 -82Z" fill="${color}"/>` +
  `<path d="M-40 -82L-36 -6Q-34 4 -22 4L-10 4Q-24 -30 -22 -82Z" fill="#fff" fill-opacity=".2"/>` +
  oval([1, -82, 41, 10], '#f5ead2') +
  oval([1, -81, 35, 7.5], '#4b3020') +
  repeat(
    2,
    (at) =>
      `<path d="M${-12 + at * 24} -96q-14 -22 2 -40t0 -38" stroke="#fff" stroke-width="6" fill="none" stroke-opacity=".28" stroke-linecap="round"/>`,
  )

function morningTable(stage: Stage, cups: number): Scene {
  const { w, h, dice, tone } = stage
  const paper =
    poly([-130, -30, 120, -44, 168, 44, -150, 60], '#000', 'fill-opacity=".18"') +
    poly([-132, -38, 116, -52, 160, 34, -152, 50], '#fdf8ea') +
    `<g transform="skewX(-12) scale(1 .55)">${handwriting(dice, [-122, -46], { w: 230, lines: 5, step: 27 }, { ink: '#2b3f52', size: 9 })}</g>`
  const [one, two] = [w * dice.between(0.2, 0.28), w * dice.between(0.74, 0.8)]
  return {
    defs: roomDefs(stage, 'dawn'),
    body:
      rect([0, 0, w, h], 'url(#room)') +
      rect([0, 0, w, h], '#2e3550', 'fill-opacity=".34"') +
      windowAt(stage, [w * 0.14, h * 0.05, w * 0.72, h * 0.44]) +
      poly([0, h * 0.6, w, h * 0.6, w, h, 0, h], tone.wood) +
      poly([w * 0.2, h * 0.6, w * 0.8, h * 0.6, w, h, 0, h], '#ffcf91', 'fill-opacity=".28"') +
      repeat(5, (at) =>
        stroke(
          [0, h * (0.66 + at * 0.075), w, h * (0.655 + at * 0.075)],
          tone.woodDark,
          1.6,
          'stroke-opacity=".35"',
        ),
      ) +
      place([w * 0.5, h * 0.8], paper, dice.between(-5, 5), 1.1) +
      place([one, h * 0.78], mug(tone.main), 0, 1.15) +
      (cups > 1
        ? place([two, h * 0.74], `<g transform="scale(-1 1)">${mug(tone.second)}</g>`, 0, 1.05)
        : place(
            [two, h * 0.78],
            rect([-50, -26, 100, 32], '#3c4f57', 'rx="6"') +
              rect([-40, -19, 54, 14], '#9fc0c4', 'rx="2"') +
              oval([32, -11, 7, 7], '#c4573f'),
          )),
    light: 'evening',
  }
}

/** Two cups and a sheet of paper by a window before sunrise. */
export const drawCups = (stage: Stage) => morningTable(stage, 2)

/** One cup, a page and a small recorder by a window before sunrise. */
export const drawMug = (stage: Stage) => morningTable(stage, 1)
