import { blend, handwriting, oval, place, poly, rect, repeat, stroke } from './brush.ts'
import type { Scene, Stage } from './scene.ts'

const ink = '#2c3a44'

/** A bar cut into equal parts, some of them shaded with quick marker lines. */
function fractionBar({ dice }: Stage, w: number, parts: number, color: string): string {
  const part = w / parts
  const shaded = dice.whole(1, parts - 1)
  const hatch = repeat(shaded, (at) =>
    repeat(Math.ceil(part / 9), (line) => {
      const x = at * part + line * 9 + 3
      return stroke(
        [x, 50 - dice.between(2, 6), Math.min(x + 12, (at + 1) * part - 2), dice.between(3, 8)],
        color,
        3.4,
        'stroke-opacity=".8"',
      )
    }),
  )
  const cuts = repeat(parts - 1, (at) =>
    stroke([part * (at + 1), 1, part * (at + 1) + dice.between(-2, 2), 51], ink, 3),
  )
  return hatch + stroke([0, 0, w, 1, w - 1, 52, 1, 51, 0, 0], ink, 3.4) + cuts
}

function numberLine({ dice, tone }: Stage, w: number): string {
  const parts = dice.pick([4, 6, 8])
  const jump = (at: number) => {
    const [from, to] = [(w / parts) * at, (w / parts) * (at + 1)]
    return `<path d="M${from} -4Q${(from + to) / 2} -44 ${to} -5" fill="none" stroke="${tone.second}" stroke-width="3.4"/>`
  }
  return (
    stroke([-8, 0, w + 14, 2], ink, 3.4) +
    repeat(parts + 1, (at) => stroke([(w / parts) * at, -9, (w / parts) * at, 11], ink, 3)) +
    repeat(dice.whole(2, parts - 1), jump)
  )
}

function triangles({ tone }: Stage): string {
  const three = (size: number) => stroke([0, size, size * 0.5, 0, size * 1.15, size, 0, size], tone.main, 4.4)
  return place([0, 0], three(120)) + place([150, 58], three(62))
}

function pie({ tone }: Stage): string {
  const slice = `<path d="M60 60L60 4A56 56 0 0 1 112 82Z" fill="${tone.second}" fill-opacity=".55"/>`
  return (
    slice +
    `<circle cx="60" cy="60" r="56" fill="none" stroke="${ink}" stroke-width="3.6"/>` +
    stroke([60, 4, 60, 116], ink, 3) +
    stroke([12, 32, 108, 88], ink, 3) +
    stroke([108, 32, 12, 88], ink, 3)
  )
}

const ledge = ({ w, h, dice, tone }: Stage) =>
  rect([w * 0.05, h * 0.855, w * 0.9, 14], '#b9bcb8') +
  rect([w * 0.05, h * 0.855 + 12, w * 0.9, 9], '#000', 'fill-opacity=".18"') +
  repeat(4, (at) =>
    place(
      [w * (0.18 + at * 0.1) + dice.between(-12, 12), h * 0.85],
      rect([0, -6, 52, 9], [tone.main, tone.second, ink, '#c4573f'][at] ?? ink, 'rx="4"') +
        rect([40, -6, 13, 9], '#222', 'rx="4" fill-opacity=".5"'),
      dice.between(-3, 3),
    ),
  ) +
  rect([w * 0.74, h * 0.85 - 22, 74, 24], '#3c4f57', 'rx="4"') +
  rect([w * 0.74, h * 0.85 - 6, 74, 8], '#d8d2c4')

/** A whiteboard after a lesson on fractions. */
export const drawWhiteboard = (stage: Stage) => whiteboard(stage, pie)

/** A whiteboard with two triangles of one shape and two sizes. */
export const drawTriangles = (stage: Stage) => whiteboard(stage, triangles)

/** Bars, a number line, a shape, some words, an erased patch. */
function whiteboard(stage: Stage, shape: (stage: Stage) => string): Scene {
  const { w, h, dice, tone } = stage
  const wide = w * dice.between(0.34, 0.42)
  return {
    defs: blend('board', ['#fdfdfb', '#f3f5f3', '#e3e8e6']) + blend('wall', [tone.wall, tone.shade]),
    body:
      rect([0, 0, w, h], 'url(#wall)') +
      rect([w * 0.035 + 8, h * 0.06 + 10, w * 0.93, h * 0.8], '#000', 'fill-opacity=".18"') +
      rect([w * 0.035, h * 0.06, w * 0.93, h * 0.8], '#a8aca9') +
      rect([w * 0.05, h * 0.08, w * 0.9, h * 0.765], 'url(#board)') +
      oval([w * dice.between(0.3, 0.7), h * 0.66, w * 0.2, h * 0.1], tone.main, 'fill-opacity=".07"') +
      poly(
        [w * 0.6, h * 0.08, w * 0.76, h * 0.08, w * 0.5, h * 0.845, w * 0.34, h * 0.845],
        '#fff',
        'fill-opacity=".5"',
      ) +
      handwriting(
        dice,
        [w * 0.1, h * 0.19],
        { w: w * 0.4, lines: 1, step: 1 },
        { ink: tone.main, size: 18 },
      ) +
      place([w * 0.1, h * 0.27], fractionBar(stage, wide, dice.whole(2, 4), tone.main), dice.between(-1, 1)) +
      place(
        [w * 0.1, h * 0.4],
        fractionBar(stage, wide, dice.pick([6, 8]), tone.second),
        dice.between(-1, 1),
      ) +
      place([w * 0.12, h * 0.69], numberLine(stage, w * 0.36)) +
      place([w * 0.63, h * 0.18], shape(stage)) +
      handwriting(
        dice,
        [w * 0.6, h * 0.55],
        { w: w * 0.3, lines: dice.whole(3, 4), step: 42 },
        { ink, size: 12 },
      ) +
      ledge(stage),
    light: dice.pick(['noon', 'afternoon', 'gray', 'morning']),
  }
}
