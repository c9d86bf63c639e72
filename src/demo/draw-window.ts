import { blend, oval, place, poly, rect, repeat, stroke } from './brush.ts'
import type { Scene, Stage } from './scene.ts'

type Yard = { sky: string[]; grass: string[]; shadow: string; snow: boolean }

const winterSun: Yard = {
  sky: ['#a9cadb', '#e9ead9', '#f4dcae'],
  grass: ['#b6ad77', '#8f8654'],
  shadow: '#4e4a34',
  snow: false,
}
const snowed: Yard = {
  sky: ['#c2ced8', '#e6e9eb', '#f4efe4'],
  grass: ['#f3f6f8', '#d5dfe7'],
  shadow: '#8b9db0',
  snow: true,
}

const bare = (size: number) =>
  stroke([0, 0, 3, -110 * size], '#6b5443', 9 * size) +
  repeat(7, (at) =>
    stroke(
      [2, (-50 - at * 9) * size, (at % 2 ? 1 : -1) * (30 + at * 5) * size, (-104 - at * 9) * size],
      '#6b5443',
      (5 - at * 0.5) * size,
    ),
  )

const swings = ({ tone }: Stage) =>
  stroke([0, 0, 26, -96, 170, -96, 196, 0], tone.main, 7) +
  stroke([26, -96, 48, 0], tone.main, 5) +
  stroke([170, -96, 150, 0], tone.main, 5) +
  repeat(
    2,
    (at) =>
      stroke([64 + at * 56, -94, 60 + at * 60, -28, 80 + at * 60, -28, 84 + at * 50, -94], '#4b4f50', 2.4) +
      rect([58 + at * 60, -30, 24, 6], tone.second),
  )

const bed = ({ tone }: Stage, snow: boolean) =>
  rect([0, -22, 190, 30], tone.woodDark) +
  rect([0, -26, 190, 12], snow ? '#fbfdff' : '#5e4630', 'rx="5"') +
  repeat(
    9,
    (at) =>
      stroke([14 + at * 20, -24, 10 + at * 20, -50], '#5f8a58', 4) +
      stroke([14 + at * 20, -24, 20 + at * 20, -46], '#77a063', 4),
  )

function yard(stage: Stage, { shadow, snow }: Yard): string {
  const { w, h, dice } = stage
  const ground = h * 0.56
  const tree = (x: number, y: number, size: number) =>
    poly(
      [x, y, x + 8, y, x + 170 * size, y + 60 * size, x + 150 * size, y + 64 * size],
      shadow,
      'fill-opacity=".35"',
    ) + place([x, y], bare(size))
  return (
    rect([0, 0, w, h], 'url(#sky)') +
    repeat(12, (at) =>
      oval([w * at * 0.095, ground, 54, dice.between(14, 46)], '#8b9a86', 'fill-opacity=".55"'),
    ) +
    rect([0, ground, w, h - ground], 'url(#grass)') +
    tree(w * dice.between(0.16, 0.24), h * 0.62, 1.3) +
    tree(w * dice.between(0.68, 0.8), h * 0.6, 1) +
    place([w * 0.36, h * 0.68], snow ? bed(stage, snow) : swings(stage), 0, 1.1)
  )
}

const pot = ({ tone }: Stage) =>
  repeat(
    7,
    (at) =>
      `<path d="M0 -46Q${(at - 3) * 16} ${-90 - (at % 2) * 30} ${(at - 3) * 26} ${-84 - (at % 3) * 24}" stroke="#4f7d55" stroke-width="9" fill="none" stroke-linecap="round"/>`,
  ) +
  poly([-36, -48, 36, -48, 27, 6, -27, 6], tone.second) +
  rect([-40, -58, 80, 14], tone.second) +
  rect([-40, -48, 80, 5], '#000', 'fill-opacity=".18"')

function seen(stage: Stage, out: Yard): Scene {
  const { w, h, dice, tone } = stage
  const bar = (box: readonly [number, number, number, number]) => rect(box, '#f2eadb')
  return {
    defs: blend('sky', out.sky) + blend('grass', out.grass),
    body:
      yard(stage, out) +
      poly([w * 0.3, 0, w * 0.44, 0, w * 0.16, h, w * 0.02, h], '#fff', 'fill-opacity=".13"') +
      bar([0, 0, w * 0.055, h]) +
      bar([w * 0.945, 0, w * 0.06, h]) +
      bar([0, 0, w, h * 0.05]) +
      bar([w * 0.49, 0, w * 0.024, h]) +
      bar([0, h * 0.33, w, h * 0.022]) +
      rect([w * 0.513, 0, 4, h], '#000', 'fill-opacity=".15"') +
      rect([0, h * 0.86, w, h * 0.14], tone.wood) +
      rect([0, h * 0.86, w, 9], '#fff', 'fill-opacity=".3"') +
      rect([0, h * 0.93, w, h * 0.07], tone.woodDark, 'fill-opacity=".6"') +
      place([w * dice.between(0.12, 0.2), h * 0.9], pot(stage), 0, 1.15) +
      rect([w * 0.68, h * 0.835, 150, 16], '#c4573f', 'rx="2"') +
      rect([w * 0.69, h * 0.81, 134, 15], tone.main, 'rx="2"') +
      rect([w * 0.675, h * 0.787, 142, 14], '#f3e3c0', 'rx="2"'),
    light: out.snow ? 'gray' : 'afternoon',
    outdoors: true,
  }
}

/** The playground through a classroom window, bare trees, long shadows. */
export const drawWindow = (stage: Stage) => seen(stage, winterSun)

/** A garden bed under snow, seen from indoors. */
export const drawGarden = (stage: Stage) => seen(stage, snowed)
