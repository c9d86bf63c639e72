import { blend, handwriting, oval, place, poly, rect, repeat } from './brush.ts'
import { papers, type Scene, type Stage, stickies } from './scene.ts'

/** What a child put on the page: bars, dots in groups, or a house with a sun. */
function drawing({ dice, tone }: Stage): string {
  const [a, b] = dice.next() < 0.5 ? [tone.main, tone.second] : ['#c4573f', tone.main]
  const bars = repeat(4, (at) =>
    rect([18 + at * 19, 64 - at * 9, 13, 22 + at * 9], at % 2 ? a : b, 'fill-opacity=".8"'),
  )
  const dots = repeat(12, (at) =>
    oval([22 + (at % 4) * 20, 38 + Math.floor(at / 4) * 18, 6.5, 6.5], at % 3 ? a : b, 'fill-opacity=".8"'),
  )
  const house =
    poly([24, 86, 24, 56, 48, 36, 72, 56, 72, 86], a, 'fill-opacity=".75"') +
    rect([42, 66, 13, 20], '#fff', 'fill-opacity=".7"') +
    oval([86, 34, 9, 9], b)
  const strips = repeat(
    3,
    (at) =>
      rect([14, 34 + at * 19, 84, 13], '#fff', `stroke="${a}" stroke-width="2"`) +
      rect([14, 34 + at * 19, 84 / (at + 2), 13], at % 2 ? a : b, 'fill-opacity=".7"'),
  )
  return dice.pick([bars, dots, house, strips])
}

function work(stage: Stage): string {
  const { dice, tone } = stage
  const backing = dice.pick([tone.main, tone.second, '#c4573f', '#e8c979', '#7fb0a8'])
  return (
    rect([-3, -1, 128, 152], '#3a2a10', 'fill-opacity=".22"') +
    rect([-8, -8, 128, 152], backing) +
    rect([0, 0, 112, 136], dice.pick(papers)) +
    handwriting(dice, [12, 20], { w: 84, lines: 1, step: 1 }, { ink: '#3a4650', size: 6 }) +
    drawing(stage) +
    handwriting(dice, [12, 104], { w: 90, lines: 3, step: 12 }, { ink: '#55606a', size: 4.5 }) +
    oval([57, -1, 5, 5], '#a33a2c') +
    oval([55.6, -2.6, 1.6, 1.6], '#fff', 'fill-opacity=".7"')
  )
}

/** A bulletin board with two rows of student work and a strip of notes below. */
export function drawBoard(stage: Stage): Scene {
  const { w, h, dice, tone } = stage
  const pinned = (at: number) => {
    const x = w * (0.085 + (at % 4) * 0.22) + dice.between(-8, 8)
    const y = h * (0.15 + Math.floor(at / 4) * 0.34) + dice.between(-6, 6)
    return place([x, y], work(stage), dice.between(-4, 4), 1.06)
  }
  const note = (at: number) => {
    const paper =
      rect([0, 0, 46, 40], dice.pick(stickies)) + rect([0, 0, 46, 7], '#000', 'fill-opacity=".07"')
    return place([w * (0.07 + at * 0.1), h * 0.915], paper, dice.between(-5, 5))
  }
  return {
    defs: blend('cork', ['#cda069', '#c2935a', '#b3834c']) + blend('wall', [tone.wall, tone.shade]),
    body: cork(stage) + repeat(8, pinned) + repeat(9, note),
    light: dice.pick(['noon', 'morning', 'gray', 'afternoon']),
  }
}

/** The empty board in its frame, with a paper border along the top. */
function cork({ w, h, dice, tone }: Stage): string {
  const speck = () => {
    const box = [
      dice.between(0.05, 0.95) * w,
      dice.between(0.06, 0.84) * h,
      dice.between(1, 2.6),
      dice.between(1, 2),
    ] as const
    return oval(box, dice.next() < 0.5 ? '#7d5528' : '#e2bd85', 'fill-opacity=".35"')
  }
  return (
    rect([0, 0, w, h], 'url(#wall)') +
    rect([w * 0.03, h * 0.05, w * 0.95, h * 0.85], '#000', 'fill-opacity=".2"') +
    rect([w * 0.025, h * 0.035, w * 0.95, h * 0.85], tone.woodDark) +
    rect([w * 0.045, h * 0.06, w * 0.91, h * 0.8], 'url(#cork)') +
    repeat(150, speck) +
    repeat(27, (at) =>
      oval([w * (0.05 + (at * 0.9) / 26), h * 0.075, 17, 13], at % 2 ? tone.main : tone.second),
    )
  )
}
