import type { Random } from './seed.ts'

/** Strings of SVG; coordinates are units of the stage. */
export type Point = readonly [x: number, y: number]

const round = (value: number) => Math.round(value * 10) / 10

const spots = (points: readonly number[]) => points.map(round).join(' ')

/** A filled shape with straight sides; `points` are x, y, x, y and so on. */
export const poly = (points: readonly number[], fill: string, more = '') =>
  `<polygon points="${spots(points)}" fill="${fill}" ${more}/>`

/** A filled upright rectangle; `box` is left, top, width, height. */
export const rect = ([x, y, w, h]: readonly [number, number, number, number], fill: string, more = '') =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" fill="${fill}" ${more}/>`

/** A filled ellipse; `box` is center x, center y, radius x, radius y. */
export const oval = ([x, y, rx, ry]: readonly [number, number, number, number], fill: string, more = '') =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}" ${more}/>`

/** A line through the points x, y, x, y and so on. */
export const stroke = (points: readonly number[], ink: string, width: number, more = '') =>
  `<polyline points="${spots(points)}" fill="none" stroke="${ink}" stroke-width="${width}" ` +
  `stroke-linecap="round" stroke-linejoin="round" ${more}/>`

/** A filled path in SVG's own words. */
export const path = (d: string, fill: string, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`

/** Moves, turns (degrees) and sizes what is inside. */
export const place = ([x, y]: Point, inside: string, turn = 0, scale = 1) =>
  `<g transform="translate(${round(x)} ${round(y)}) rotate(${round(turn)}) scale(${Math.round(scale * 1000) / 1000})">${inside}</g>`

/** The point that lies `share` of the way from one point to the other. */
export const between = ([ax, ay]: Point, [bx, by]: Point, share: number): Point => [
  ax + (bx - ax) * share,
  ay + (by - ay) * share,
]

/** The same piece `count` times, each told its number. */
export const repeat = (count: number, piece: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => piece(at)).join('')

/** A blend downward from one color to another; the id is for `url(#id)`. */
export const blend = (id: string, stops: readonly string[], across = false) =>
  `<linearGradient id="${id}" x2="${across ? 1 : 0}" y2="${across ? 0 : 1}">${stops
    .map((color, at) => `<stop offset="${at / (stops.length - 1)}" stop-color="${color}"/>`)
    .join('')}</linearGradient>`

/** Six strokes of a pen, each about half its height wide, in shares of the letter's size. */
const letters: readonly (readonly number[])[] = [
  [0.1, -1, 0.3, -1.05, 0.34, -0.2, 0.4, 0.1, 0.5, 0],
  [0.5, -0.2, 0.5, -1, 0.15, -1, -0.1, -0.9, 0, 0.1, 0.5, 0],
  [0.1, -1.9, 0.25, -1.9, 0.2, -0.4, 0.25, 0.1, 0.4, 0],
  [0.05, -0.9, 0.15, -0.9, 0.18, -0.1, 0.35, 0.1, 0.42, -0.8, 0.4, 0.1, 0.55, 0],
  [0.3, -1, 0.1, -0.9, 0.05, -0.4, 0.05, 0.1, 0.45, -0.1],
  [0.3, -0.8, 0.35, -0.5, 0.25, 0.7, 0.05, 0.9, 0, 0.5, 0.5, 0],
]

/** One line of handwriting that nobody can read, `length` long, small letters `size` high. */
export function scrawl(
  random: Random,
  [x, y]: Point,
  length: number,
  pen: { ink: string; size: number },
): string {
  const { ink, size } = pen
  let d = ''
  for (let at = 0; at < length; at += size * 0.9) {
    d += `M${round(x + at)} ${round(y)}`
    for (let left = random.whole(2, 8); left > 0 && at < length; left--) {
      const letter = random.pick(letters)
      const tall = random.between(0.85, 1.1) * size
      for (let point = 0; point < letter.length; point += 2)
        d += `L${round(x + at + (letter[point] ?? 0) * size * 1.5)} ${round(y + (letter[point + 1] ?? 0) * tall)}`
      at += (letter.at(-2) ?? 0.5) * size * 1.5
    }
  }
  return `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${round(size * 0.13)}" stroke-linejoin="round" stroke-linecap="round"/>`
}

/** Several lines of such handwriting in a box of `w`; the last line is short. */
export function handwriting(
  random: Random,
  [x, y]: Point,
  box: { w: number; lines: number; step: number },
  pen: { ink: string; size: number },
): string {
  return repeat(box.lines, (at) => {
    const share = at > 0 && at === box.lines - 1 ? random.between(0.3, 0.6) : random.between(0.8, 1)
    return scrawl(random, [x + random.between(-1, 2), y + at * box.step], box.w * share - pen.size, pen)
  })
}
