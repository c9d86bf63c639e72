import { between, blend, type Point, poly, rect, repeat } from './brush.ts'
import { papers, type Scene, type Stage } from './scene.ts'

type Box = { near: number; far: number }

/** A flat piece on one wall of the hall, between two depths (0 near, 1 at the end) and two heights (0 ceiling, 1 floor). */
type Panel = { from: number; to: number; top: number; foot: number }

/** The four corners of a panel on the left or right wall. */
function corners({ w, h }: Stage, eye: Point, left: boolean, { from, to, top, foot }: Panel): number[] {
  const x = left ? 0 : w
  const at = (depth: number, height: number) => between([x, h * height], eye, depth)
  return [at(from, top), at(to, top), at(to, foot), at(from, foot)].flat()
}

const doors = (stage: Stage, eye: Point, left: boolean) => {
  const { tone, dice } = stage
  const at = ({ near, far }: Box) =>
    poly(corners(stage, eye, left, { from: near, to: far, top: 0.2, foot: 1 }), tone.woodDark) +
    poly(corners(stage, eye, left, { from: near + 0.012, to: far - 0.012, top: 0.225, foot: 1 }), tone.wood) +
    poly(
      corners(stage, eye, left, { from: near + 0.05, to: far - 0.05, top: 0.3, foot: 0.55 }),
      '#dcebe8',
      'fill-opacity=".85"',
    )
  return at({ near: 0.1 + dice.between(0, 0.04), far: 0.3 }) + at({ near: 0.55, far: 0.65 })
}

const lockers = (stage: Stage, eye: Point, left: boolean) =>
  repeat(13, (at) => {
    const depth = (step: number) => 1 - 0.99 * 0.87 ** step
    const [from, to] = [depth(at), depth(at + 1)]
    const color = at % 4 === 3 ? stage.tone.second : stage.tone.main
    return (
      poly(corners(stage, eye, left, { from, to, top: 0.36, foot: 0.98 }), color) +
      poly(
        corners(stage, eye, left, { from: to - (to - from) * 0.14, to, top: 0.36, foot: 0.98 }),
        '#000',
        'fill-opacity=".22"',
      ) +
      poly(
        corners(stage, eye, left, {
          from: from + (to - from) * 0.3,
          to: from + (to - from) * 0.7,
          top: 0.42,
          foot: 0.44,
        }),
        '#000',
        'fill-opacity=".25"',
      )
    )
  })

const frames = (stage: Stage, eye: Point, left: boolean) =>
  repeat(3, (at) => {
    const from = [0.33, 0.46, 0.7][at] ?? 0.7
    const spot = { from, to: from + 0.09, top: 0.34, foot: 0.58 }
    return (
      poly(corners(stage, eye, left, spot), stage.tone.woodDark) +
      poly(
        corners(stage, eye, left, { ...spot, from: from + 0.01, to: spot.to - 0.01, top: 0.36, foot: 0.56 }),
        stage.dice.pick(papers),
      )
    )
  })

/** A long school hall toward a bright door, lockers on one side, doors and pictures on the other. */
export function drawHallway(stage: Stage): Scene {
  const { w, h, dice, tone } = stage
  const eye: Point = [w * dice.between(0.42, 0.6), h * dice.between(0.46, 0.52)]
  const left = dice.next() < 0.5
  return {
    defs:
      blend('floor', [tone.floor, '#efe6d2', tone.floor, tone.woodDark]) +
      blend('left', [tone.shade, tone.wall], true) +
      blend('end', ['#fff8e2', '#f6e3b4', '#e9d9b2']),
    body:
      rect([0, 0, w, h], tone.wall) +
      poly([0, 0, w, 0, ...eye], '#f4efe4') +
      poly([0, h, w, h, ...eye], 'url(#floor)') +
      poly([0, 0, ...eye, 0, h], 'url(#left)') +
      poly([w, 0, ...eye, w, h], tone.wall) +
      lockers(stage, eye, left) +
      doors(stage, eye, !left) +
      frames(stage, eye, !left) +
      lamps(stage, eye) +
      farEnd(stage, eye),
    light: dice.pick(['morning', 'noon', 'afternoon']),
  }
}

function lamps({ w }: Stage, eye: Point): string {
  const at = (side: number, depth: number) => between([w * (0.5 + side), 0], eye, depth)
  const lamp = (near: number, far: number) => [
    ...at(-0.1, near),
    ...at(0.1, near),
    ...at(0.1, far),
    ...at(-0.1, far),
  ]
  return [0.16, 0.42, 0.6, 0.71].map((near) => poly(lamp(near, near + 0.05), '#fffbe8')).join('')
}

/** A bright double door, and its light on the floor. */
function farEnd({ w, h }: Stage, eye: Point): string {
  const [x, y] = between([0, 0], eye, 0.8)
  const [right, foot] = between([w, h], eye, 0.8)
  const [wide, tall] = [right - x, foot - y]
  return (
    rect([x, y, wide, tall], 'url(#end)') +
    rect([x + wide * 0.2, y + tall * 0.3, wide * 0.28, tall * 0.7], '#fffdf2') +
    rect([x + wide * 0.52, y + tall * 0.3, wide * 0.28, tall * 0.7], '#fffdf2') +
    poly([x, foot, right, foot, w * 0.7, h, w * 0.34, h], '#fff6dc', 'fill-opacity=".22"')
  )
}
