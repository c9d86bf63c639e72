import { blend, oval, rect, repeat } from './brush.ts'
import type { Stage } from './scene.ts'

export type Sky = 'day' | 'snow' | 'dawn' | 'dusk' | 'night'

const skies: Record<Sky, string[]> = {
  day: ['#bfe0ea', '#eaf3ea', '#dfe9c8'],
  snow: ['#d6dfe6', '#eef1f3', '#fbfbfa'],
  dawn: ['#41597a', '#c98f7c', '#f4c98a'],
  dusk: ['#7d6f93', '#e5a06c', '#f6cf92'],
  night: ['#101d33', '#1e3350', '#3a4763'],
}

/** The gradients that `room` and `windowAt` need. */
export const roomDefs = ({ tone }: Stage, sky: Sky) =>
  blend('room', [tone.wall, tone.wall, tone.shade]) +
  blend('ground', [tone.shade, tone.floor, tone.woodDark]) +
  blend('sky', skies[sky]) +
  '<radialGradient id="glow"><stop offset="0" stop-color="#ffe2a0" stop-opacity=".75"/><stop offset="1" stop-color="#ffe2a0" stop-opacity="0"/></radialGradient>'

/** Back wall and floor; `edge` is where they meet, as a share of the height. */
export const room = ({ w, h, tone }: Stage, edge: number) =>
  rect([0, 0, w, h * edge], 'url(#room)') +
  rect([0, h * edge, w, h * (1 - edge)], 'url(#ground)') +
  rect([0, h * edge - 9, w, 9], tone.wood, 'fill-opacity=".8"')

/** A window with bars and a tree line outside; the box is left, top, width, height. */
export function windowAt(
  { dice, tone }: Stage,
  [x, y, w, h]: readonly [number, number, number, number],
): string {
  const trees = repeat(3, (at) =>
    oval(
      [x + w * (0.2 + at * 0.3), y + h * 0.86, w * dice.between(0.14, 0.24), h * dice.between(0.14, 0.3)],
      '#5f7a5e',
      'fill-opacity=".55"',
    ),
  )
  const id = `pane${Math.round(x)}-${Math.round(y)}`
  return (
    `<clipPath id="${id}">${rect([x, y, w, h], '#000')}</clipPath>` +
    rect([x - 9, y - 9, w + 18, h + 18], tone.wood) +
    rect([x, y, w, h], 'url(#sky)') +
    `<g clip-path="url(#${id})">${trees}</g>` +
    rect([x + w / 2 - 3, y, 6, h], tone.wood) +
    rect([x, y + h * 0.42, w, 6], tone.wood) +
    rect([x - 14, y + h + 7, w + 28, 10], tone.woodDark)
  )
}
