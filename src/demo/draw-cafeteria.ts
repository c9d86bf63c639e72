import { oval, poly, rect, repeat, stroke } from './brush.ts'
import { figure } from './figure.ts'
import { room, roomDefs, windowAt } from './room.ts'
import { type Scene, type Stage, stickies } from './scene.ts'

const lamps = ({ w, h }: Stage) =>
  repeat(3, at => {
    const x = w * (0.2 + at * 0.3)
    return (
      oval([x, h * 0.26, 170, 130], 'url(#glow)') +
      stroke([[x, 0], [x, h * 0.17]], '#3a332c', 3) +
      poly([[x - 12, h * 0.165], [x + 12, h * 0.165], [x + 36, h * 0.22], [x - 36, h * 0.22]], '#2f5a5e') +
      oval([x, h * 0.222, 35, 7], '#fff3cf')
    )
  })

const bunting = ({ w, h, dice }: Stage) =>
  `<path d="M0 ${h * 0.06}Q${w * 0.25} ${h * 0.13} ${w * 0.5} ${h * 0.07}T${w} ${h * 0.06}" fill="none" stroke="#6b5640" stroke-width="2"/>` +
  repeat(18, at => {
    const x = (w * (at + 0.5)) / 18
    const y = h * (0.085 + 0.03 * Math.sin((at / 18) * Math.PI * 2))
    return poly([[x - 13, y], [x + 13, y], [x, y + 26]], dice.pick([...stickies, '#c4573f']))
  })

/** A long table toward the viewer with people on both sides. */
function table(stage: Stage, [x, y]: readonly [number, number], size: number): string {
  const { dice, tone } = stage
  const seats = (turned: 'here' | 'away', rise: number) =>
    repeat(4, at => (dice.next() < 0.88 ? figure(dice, [x + (at - 1.5) * 88 * size, y + rise * size], { turned, size: size * 0.8, lean: dice.between(-9, 9), adult: at % 2 === 0 }) : ''))
  return (
    seats('here', -22) +
    poly([[x - 180 * size, y - 30 * size], [x + 180 * size, y - 30 * size], [x + 205 * size, y + 10 * size], [x - 205 * size, y + 10 * size]], tone.wood) +
    poly([[x - 205 * size, y + 10 * size], [x + 205 * size, y + 10 * size], [x + 205 * size, y + 20 * size], [x - 205 * size, y + 20 * size]], tone.woodDark) +
    repeat(5, at => oval([x + (at - 2) * 76 * size, y - 10 * size, 17 * size, 7 * size], '#fffaf0')) +
    repeat(4, at => oval([x + (at - 1.5) * 76 * size, y - 15 * size, 7 * size, 9 * size], dice.pick(stickies))) +
    seats('away', 74)
  )
}

/** Families around long tables in the evening. */
export function drawCafeteria(stage: Stage): Scene {
  const { w, h, dice } = stage
  return {
    defs: roomDefs(stage, 'night'),
    body:
      room(stage, 0.5) +
      repeat(3, at => windowAt(stage, [w * (0.06 + at * 0.33), h * 0.19, w * 0.2, h * 0.19])) +
      bunting(stage) +
      lamps(stage) +
      table(stage, [w * 0.24, h * 0.56], 0.62) +
      table(stage, [w * 0.78, h * 0.56], 0.62) +
      table(stage, [w * dice.between(0.42, 0.56), h * 0.82], 1.08),
    light: 'evening',
  }
}

/** The same room with rows of chairs and paper snowflakes for a concert. */
export function drawConcert(stage: Stage): Scene {
  const { w, h, dice, tone } = stage
  const flake = () => {
    const [x, y, r] = [dice.between(0.03, 0.97) * w, dice.between(0.04, 0.36) * h, dice.between(9, 20)]
    return repeat(3, at => {
      const [dx, dy] = [Math.cos((at * Math.PI) / 3) * r, Math.sin((at * Math.PI) / 3) * r]
      return stroke([[x - dx, y - dy], [x + dx, y + dy]], '#fffdf6', 3)
    })
  }
  const row = (y: number, size: number, count: number) =>
    repeat(count, at => figure(dice, [(w * (at + 0.5)) / count + dice.between(-8, 8), h * y], { turned: 'away', size, adult: true, lean: dice.between(-4, 4) }))
  return {
    defs: roomDefs(stage, 'night'),
    body:
      room(stage, 0.56) +
      rect([w * 0.1, h * 0.12, w * 0.8, h * 0.42], '#7d3b33') +
      repeat(16, at => rect([w * (0.1 + at * 0.05), h * 0.12, w * 0.022, h * 0.42], '#000', 'opacity=".14"')) +
      rect([w * 0.06, h * 0.53, w * 0.88, h * 0.07], tone.wood) +
      repeat(11, at => figure(dice, [w * (0.17 + at * 0.066), h * (at % 2 ? 0.55 : 0.53)], { turned: 'here', size: 0.55, lean: dice.between(-5, 5) })) +
      repeat(16, flake) +
      oval([w * 0.5, h * 0.42, w * 0.5, h * 0.34], 'url(#glow)', 'opacity=".6"') +
      row(0.8, 0.85, 8) +
      row(1.04, 1.3, 6),
    light: 'evening',
  }
}
