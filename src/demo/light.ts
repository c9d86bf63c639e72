import { place, repeat, rect } from './brush.ts'
import type { Light, Scene, Stage } from './scene.ts'

type Veil = { from: string; to: string; strength: number; edge: number; panes: number }

const veils: Record<Light, Veil> = {
  morning: { from: '#ffdf9e', to: '#6d7f8c', strength: 0.3, edge: 0.3, panes: 0.26 },
  noon: { from: '#fff6df', to: '#8a8f86', strength: 0.2, edge: 0.22, panes: 0.18 },
  afternoon: { from: '#ffc873', to: '#5d5466', strength: 0.34, edge: 0.34, panes: 0.32 },
  gray: { from: '#e9f1f2', to: '#55656d', strength: 0.28, edge: 0.26, panes: 0 },
  evening: { from: '#ffb864', to: '#2b2138', strength: 0.34, edge: 0.5, panes: 0 },
}

/** Sun through a window with bars, thrown slantwise over the picture. */
function panes({ w, h, dice }: Stage, strength: number): string {
  if (strength === 0) return ''
  const [tall, wide] = [h * dice.between(0.3, 0.42), w * dice.between(0.09, 0.13)]
  const pane = (column: number, row: number) =>
    rect([column * wide * 1.12, row * tall * 1.06, wide, tall], '#fff1c9', `fill-opacity="${strength}"`)
  const window = repeat(3, (column) => repeat(2, (row) => pane(column, row)))
  return place(
    [w * dice.between(0.08, 0.52), h * dice.between(0.02, 0.2)],
    `<g transform="skewX(${-dice.between(18, 30)}) skewY(7)">${window}</g>`,
  )
}

/** Light, shade and the darker corners of a lens, laid over a scene. */
export function lightOver(stage: Stage, { light, outdoors }: Scene): { defs: string; body: string } {
  const { w, h, dice } = stage
  const veil = veils[light]
  const side = dice.next() < 0.5
  const [x1, x2] = side ? [0, 1] : [1, 0]
  const defs =
    `<linearGradient id="veil" x1="${x1}" x2="${x2}" y1="0" y2="1"><stop offset="0" stop-color="${veil.from}" stop-opacity="${veil.strength}"/>` +
    `<stop offset=".55" stop-color="${veil.from}" stop-opacity="0"/><stop offset="1" stop-color="${veil.to}" stop-opacity="${veil.strength}"/></linearGradient>` +
    `<radialGradient id="edge" cx=".5" cy=".46" r=".75"><stop offset=".5" stop-color="#1c1408" stop-opacity="0"/>` +
    `<stop offset="1" stop-color="#1c1408" stop-opacity="${veil.edge}"/></radialGradient>`
  const cover = (fill: string) => rect([0, 0, w, h], fill)
  return {
    defs,
    body: (outdoors ? '' : panes(stage, veil.panes)) + cover('url(#veil)') + cover('url(#edge)'),
  }
}
