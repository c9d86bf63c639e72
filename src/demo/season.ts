import { oval, repeat, stroke } from './brush.ts'
import type { Light, Stage } from './scene.ts'

/** How the school looks at a time of the year. */
export type Season = {
  sky: string[]
  ground: string[]
  leaf: string[]
  path: string
  snow: boolean
  lit: boolean
  light: Light
}

export const summer: Season = {
  sky: ['#8fc3d6', '#dcebe0', '#f7ecc8'],
  ground: ['#a9b86f', '#8b9c55'],
  leaf: ['#5f8a58', '#77a063', '#4c7750'],
  path: '#e3d6bd',
  snow: false,
  lit: false,
  light: 'morning',
}
export const fall: Season = {
  sky: ['#a9bfc9', '#ead9bf', '#f3c98d'],
  ground: ['#b0a05c', '#8d7c41'],
  leaf: ['#c97b2e', '#dca03b', '#b0542e'],
  path: '#d9cab0',
  snow: false,
  lit: false,
  light: 'afternoon',
}
export const winter: Season = {
  sky: ['#46607f', '#a99cab', '#eabf96'],
  ground: ['#e9eef2', '#c8d4de'],
  leaf: ['#5d5a55'],
  path: '#b8c3cc',
  snow: true,
  lit: true,
  light: 'gray',
}

/** A tree whose foot stands at 0, 0: leaves, or bare branches under snow. */
export function tree({ dice }: Stage, season: Season, size: number): string {
  const trunk =
    stroke([0, 0, 2, -70 * size], '#6b4a2f', 11 * size) +
    stroke([2, -50 * size, 26 * size, -96 * size], '#6b4a2f', 6 * size) +
    stroke([1, -60 * size, -24 * size, -104 * size], '#6b4a2f', 6 * size)
  if (season.snow)
    return (
      trunk +
      repeat(6, (at) =>
        stroke([0, -66 * size, (at - 2.5) * 20 * size, -dice.between(120, 160) * size], '#6b5a4c', 3 * size),
      )
    )
  return (
    trunk +
    repeat(8, () =>
      oval(
        [
          dice.between(-46, 46) * size,
          -dice.between(88, 158) * size,
          dice.between(26, 44) * size,
          dice.between(22, 36) * size,
        ],
        dice.pick(season.leaf),
        'fill-opacity=".93"',
      ),
    )
  )
}
