import { blend, handwriting, oval, place, poly, rect, repeat, stroke } from './brush.ts'
import { windowAt } from './room.ts'
import { papers, type Scene, type Stage } from './scene.ts'

const steps = 11

/** Where a step begins, as a share of the picture: near and wide at the foot, far and narrow at the top. */
function step({ w, h }: Stage, at: number) {
  const far = at / steps
  const inset = w * 0.3 * far
  return { left: w * 0.02 + inset * 1.05, right: w * 0.8 - inset * 0.2, y: h * (1.02 - 0.56 * far ** 0.9) }
}

const stair = (stage: Stage) => (at: number) => {
  const { tone } = stage
  const [low, high] = [step(stage, at), step(stage, at + 1)]
  const lip = (high.y - low.y) * 0.45
  return (
    poly([low.left, low.y, low.right, low.y, low.right, low.y + lip, low.left, low.y + lip], tone.woodDark) +
    poly([low.left, low.y + lip, low.right, low.y + lip, high.right, high.y, high.left, high.y], tone.floor) +
    poly(
      [low.left, low.y + lip, low.right, low.y + lip, low.right, low.y + lip - 4, low.left, low.y + lip - 4],
      tone.second,
    )
  )
}

function poster({ dice, tone }: Stage, alike: boolean, at: number): string {
  const color = alike ? tone.main : [tone.main, tone.second, '#c4573f', '#8fb6a8'][at % 4]
  return (
    rect([5, 6, 86, 116], '#000', 'fill-opacity=".2"') +
    rect([0, 0, 86, 116], alike ? '#fffdf6' : dice.pick(papers)) +
    rect([0, 0, 86, 24], color ?? tone.main) +
    handwriting(dice, [10, 44], { w: 66, lines: alike ? 4 : 2, step: 17 }, { ink: '#3a4650', size: 5.5 }) +
    (alike ? '' : oval([44, 92, 20, 15], color ?? tone.main, 'fill-opacity=".6"'))
  )
}

function rail(stage: Stage): string {
  const { h } = stage
  const posts = repeat(steps, (at) => {
    const { right, y } = step(stage, at)
    return stroke([right - 8, y, right - 8, y - h * (0.24 - 0.1 * (at / steps))], '#4b4f50', 6 - at * 0.3)
  })
  const [low, high] = [step(stage, 0), step(stage, steps)]
  return (
    posts + stroke([low.right - 8, low.y - h * 0.24, high.right - 4, high.y - h * 0.14], stage.tone.wood, 13)
  )
}

function stairs(stage: Stage, alike: boolean): Scene {
  const { w, h, dice, tone } = stage
  const hung = repeat(4, (at) =>
    place([w * (0.05 + at * 0.115), h * (0.36 - at * 0.075)], poster(stage, alike, at), -3, 1.08 - at * 0.17),
  )
  return {
    defs:
      blend('wall', [tone.wall, tone.shade]) +
      blend('sky', ['#bfe0ea', '#f0efd9', '#e4dbb0']) +
      blend('side', [tone.wall, tone.shade], true),
    body:
      rect([0, 0, w, h], 'url(#wall)') +
      poly([0, 0, w * 0.36, 0, w * 0.36, h * 0.46, 0, h], 'url(#side)') +
      windowAt(stage, [w * 0.52, h * 0.07, w * 0.24, h * 0.3]) +
      rect([w * 0.3, h * 0.45, w * 0.7, h * 0.035], tone.woodDark) +
      poly([w * 0.78, h * 0.485, w, h * 0.485, w, h, w * 0.82, h], tone.shade) +
      repeat(steps, (at) => stair(stage)(steps - 1 - at)) +
      hung +
      rail(stage),
    light: dice.pick(['afternoon', 'morning']),
  }
}

/** Stairs with the same poster again and again. */
export const drawPosters = (stage: Stage) => stairs(stage, true)

/** Stairs with students' posters along the wall. */
export const drawStairs = (stage: Stage) => stairs(stage, false)
