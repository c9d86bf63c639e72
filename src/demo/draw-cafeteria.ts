import { oval, place, type Point, poly, rect, repeat, stroke } from './brush.ts'
import { figure } from './figure.ts'
import { room, roomDefs, windowAt } from './room.ts'
import { type Scene, type Stage, stickies } from './scene.ts'

const lamps = ({ w, h }: Stage) =>
  repeat(3, (at) => {
    const x = w * (0.2 + at * 0.3)
    return (
      oval([x, h * 0.26, 170, 130], 'url(#glow)') +
      stroke([x, 0, x, h * 0.17], '#3a332c', 3) +
      poly([x - 12, h * 0.165, x + 12, h * 0.165, x + 36, h * 0.22, x - 36, h * 0.22], '#2f5a5e') +
      oval([x, h * 0.222, 35, 7], '#fff3cf')
    )
  })

const bunting = ({ w, h, dice }: Stage) =>
  `<path d="M0 ${h * 0.06}Q${w * 0.25} ${h * 0.13} ${w * 0.5} ${h * 0.07}T${w} ${h * 0.06}" fill="none" stroke="#6b5640" stroke-width="2"/>` +
  repeat(18, (at) => {
    const x = (w * (at + 0.5)) / 18
    const y = h * (0.085 + 0.03 * Math.sin((at / 18) * Math.PI * 2))
    return poly([x - 13, y, x + 13, y, x, y + 26], dice.pick([...stickies, '#c4573f']))
  })

/** A long table toward the viewer with people on both sides. */
function table({ dice, tone }: Stage, at: Point, size: number): string {
  const seat = (turned: 'here' | 'away', rise: number, seats: number) =>
    dice.next() < 0.12
      ? ''
      : figure(dice, [(seats - 1.5) * 88, rise], {
          turned,
          size: 0.8,
          lean: dice.between(-9, 9),
          adult: seats % 2 === 0,
        })
  return place(
    at,
    repeat(4, (one) => seat('here', -22, one)) +
      poly([-180, -30, 180, -30, 205, 10, -205, 10], tone.wood) +
      rect([-205, 10, 410, 10], tone.woodDark) +
      repeat(5, (one) => oval([(one - 2) * 76, -10, 17, 7], '#fffaf0')) +
      repeat(4, (one) => oval([(one - 1.5) * 76, -15, 7, 9], dice.pick(stickies))) +
      repeat(4, (one) => seat('away', 74, one)),
    0,
    size,
  )
}

/** Families around long tables in the evening. */
export function drawCafeteria(stage: Stage): Scene {
  const { w, h, dice } = stage
  return {
    defs: roomDefs(stage, 'night'),
    body:
      room(stage, 0.5) +
      repeat(3, (at) => windowAt(stage, [w * (0.06 + at * 0.33), h * 0.19, w * 0.2, h * 0.19])) +
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
  const { w, h, dice } = stage
  const row = (y: number, size: number, count: number) =>
    repeat(count, (at) => {
      const spot: Point = [(w * (at + 0.5)) / count + dice.between(-8, 8), h * y]
      return figure(dice, spot, { turned: 'away', size, adult: true, lean: dice.between(-4, 4) })
    })
  return {
    defs: roomDefs(stage, 'night'),
    body: room(stage, 0.56) + podium(stage) + row(0.8, 0.85, 8) + row(1.04, 1.3, 6),
    light: 'evening',
  }
}

/** A curtain, a platform with children in a row, snowflakes above them, a warm light on all of it. */
function podium(stage: Stage): string {
  const { w, h, dice, tone } = stage
  const child = (at: number) => {
    const spot: Point = [w * (0.17 + at * 0.066), h * (at % 2 ? 0.55 : 0.53)]
    return figure(dice, spot, { turned: 'here', size: 0.55, lean: dice.between(-5, 5) })
  }
  return (
    rect([w * 0.1, h * 0.12, w * 0.8, h * 0.42], '#7d3b33') +
    repeat(16, (at) =>
      rect([w * (0.1 + at * 0.05), h * 0.12, w * 0.022, h * 0.42], '#000', 'fill-opacity=".14"'),
    ) +
    rect([w * 0.06, h * 0.53, w * 0.88, h * 0.07], tone.wood) +
    repeat(11, child) +
    repeat(16, () => flake(stage)) +
    oval([w * 0.5, h * 0.42, w * 0.5, h * 0.34], 'url(#glow)', 'fill-opacity=".6"')
  )
}

function flake({ w, h, dice }: Stage): string {
  const [x, y, r] = [dice.between(0.03, 0.97) * w, dice.between(0.04, 0.36) * h, dice.between(9, 20)]
  return repeat(3, (at) => {
    const [dx, dy] = [Math.cos((at * Math.PI) / 3) * r, Math.sin((at * Math.PI) / 3) * r]
    return stroke([x - dx, y - dy, x + dx, y + dy], '#fffdf6', 3)
  })
}
