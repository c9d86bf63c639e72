import { oval, poly, rect, repeat, stroke } from './brush.ts'
import { room, roomDefs, windowAt } from './room.ts'
import { clothes, type Scene, type Stage } from './scene.ts'

/** A shelf of books; the box is left, top, width, height. */
function shelf({ dice, tone }: Stage, [x, y, w, h]: readonly [number, number, number, number]): string {
  let books = ''
  for (let at = 8; at < w - 22;) {
    const thick = dice.between(9, 20)
    const tall = h * dice.between(0.6, 0.88)
    const color = dice.pick([...clothes, tone.main, tone.second])
    if (dice.next() < 0.9)
      books +=
        rect([x + at, y + h - tall - 7, thick, tall], color) +
        rect([x + at, y + h - tall * 0.8 - 7, thick, 4], '#fff', 'fill-opacity=".4"') +
        rect([x + at + thick - 2.5, y + h - tall - 7, 2.5, tall], '#000', 'fill-opacity=".18"')
    at += thick + dice.between(0, 2)
  }
  return (
    rect([x, y, w, h], tone.woodDark) +
    books +
    rect([x, y + h - 8, w, 10], tone.wood) +
    rect([x, y - 5, w, 9], tone.wood)
  )
}

const couch = ({ w, h, tone }: Stage, x: number) =>
  oval([x + w * 0.15, h * 0.84, w * 0.2, h * 0.03], '#000', 'fill-opacity=".2"') +
  rect([x, h * 0.56, w * 0.3, h * 0.2], tone.second, 'rx="22"') +
  rect([x - w * 0.02, h * 0.68, w * 0.34, h * 0.14], tone.second, 'rx="18"') +
  rect([x - w * 0.02, h * 0.68, w * 0.34, h * 0.05], '#fff', 'fill-opacity=".14" rx="18"') +
  rect([x - w * 0.035, h * 0.63, w * 0.06, h * 0.2], tone.second, 'rx="16"') +
  rect([x + w * 0.275, h * 0.63, w * 0.06, h * 0.2], tone.second, 'rx="16"') +
  rect([x - w * 0.035, h * 0.7, w * 0.06, h * 0.13], '#000', 'fill-opacity=".12" rx="16"') +
  rect([x + w * 0.06, h * 0.6, w * 0.085, h * 0.1], '#f3e3c0', 'rx="12"')

const lamp = ({ h, tone }: Stage, x: number) =>
  oval([x, h * 0.36, 190, 160], 'url(#glow)', 'fill-opacity=".7"') +
  stroke([x, h * 0.34, x, h * 0.8], '#4a4740', 6) +
  oval([x, h * 0.81, 32, 7], '#4a4740') +
  poly([x - 26, h * 0.26, x + 26, h * 0.26, x + 46, h * 0.38, x - 46, h * 0.38], '#fff0c6') +
  rect([x - 46, h * 0.375, 92, 5], tone.wood)

/** A reading corner: shelves, a couch, a lamp, a round rug. */
export function drawLibrary(stage: Stage): Scene {
  const { w, h, dice, tone } = stage
  const left = dice.next() < 0.5
  const [shelves, seat] = left ? [w * 0.42, w * 0.06] : [w * 0.05, w * 0.62]
  const mirror = left ? w * 0.46 : w * 0.57
  const rows = repeat(3, (at) => shelf(stage, [shelves, h * (0.13 + at * 0.19), w * 0.52, h * 0.19]))
  return {
    defs: roomDefs(stage, dice.pick(['day', 'dusk', 'snow'])),
    body:
      room(stage, 0.72) +
      windowAt(stage, [left ? w * 0.08 : w * 0.68, h * 0.1, w * 0.22, h * 0.34]) +
      rows +
      oval([w * 0.5, h * 0.9, w * 0.4, h * 0.085], tone.main) +
      oval([w * 0.5, h * 0.9, w * 0.33, h * 0.068], tone.wall, 'fill-opacity=".55"') +
      oval([w * 0.5, h * 0.9, w * 0.26, h * 0.052], tone.main, 'fill-opacity=".85"') +
      lamp(stage, mirror) +
      couch(stage, seat) +
      rect([w * 0.55, h * 0.855, 58, 12], '#c4573f', 'rx="2"') +
      rect([w * 0.545, h * 0.84, 66, 10], '#f3e3c0', 'rx="2"'),
    light: dice.pick(['morning', 'afternoon', 'gray', 'evening']),
  }
}
