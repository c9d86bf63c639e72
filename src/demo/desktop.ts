import { blend, oval, place, type Point, poly, rect, repeat, stroke } from './brush.ts'
import type { Stage } from './scene.ts'

/** The gradient of a wooden desk seen from above. */
export const desktopDefs = ({ tone }: Stage) => blend('desk', [tone.wood, tone.wood, tone.woodDark])

/** A wooden desk that fills the picture, boards and grain. */
export function desktop({ w, h, dice, tone }: Stage): string {
  const board = h / 4
  const line = (y: number) => {
    const x = dice.between(-0.2, 0.7) * w
    const long = dice.between(0.2, 0.6) * w
    return `<path d="M${x} ${y}q${long / 2} ${dice.between(-7, 7)} ${long} 0" stroke="${tone.woodDark}" stroke-width="${dice.between(0.8, 2.2)}" stroke-opacity="${dice.between(0.12, 0.3)}" fill="none"/>`
  }
  return (
    rect([0, 0, w, h], 'url(#desk)') +
    repeat(46, () => line(dice.between(0, h))) +
    repeat(3, (at) => rect([0, board * (at + 1), w, 2.5], '#2b1a08', 'fill-opacity=".3"'))
  )
}

/** A pencil about 230 units long, pointing right. */
export const pencil = (color: string) =>
  rect([6, 5, 190, 14], '#000', 'fill-opacity=".22" rx="5"') +
  rect([0, 0, 16, 13], '#d98880', 'rx="4"') +
  rect([14, 0, 12, 13], '#b9b5a8') +
  rect([26, 0, 160, 13], color) +
  rect([26, 0, 160, 4.4], '#fff', 'fill-opacity=".28"') +
  poly([186, 0, 218, 6.5, 186, 13], '#e9cfa2') +
  poly([208, 4.4, 218, 6.5, 208, 8.7], '#33302c')

/** A full cup seen from above. */
export const cupAbove = (color: string, drink = '#5a3a1f') =>
  oval([13, 16, 70, 66], '#000', 'fill-opacity=".22"') +
  stroke([56, 30, 92, 52], color, 20) +
  oval([0, 0, 64, 64], color) +
  oval([0, 0, 55, 55], '#fff', 'fill-opacity=".25"') +
  oval([2, 2, 51, 51], drink) +
  `<path d="M-34 -18A40 40 0 0 1 8 -41" stroke="#fff" stroke-width="5" fill="none" stroke-opacity=".35" stroke-linecap="round"/>`

/** A sheet of paper lying on the desk with its shadow; what is on it comes from `inside`. */
export const sheet = (at: Point, [w, h]: Point, inside: string, turn: number) =>
  place(
    at,
    rect([9, 11, w, h], '#1f1204', 'fill-opacity=".26"') +
      rect([0, 0, w, h], '#fdfbf4') +
      poly([w * 0.62, h, w, h * 0.55, w, h], '#6b5430', 'fill-opacity=".07"') +
      inside,
    turn,
  )
