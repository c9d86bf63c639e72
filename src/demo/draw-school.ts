import { blend, oval, place, type Point, poly, rect, repeat, stroke } from './brush.ts'
import type { Scene, Stage } from './scene.ts'
import { fall, type Season, summer, tree, winter } from './season.ts'

function windows({ w, h, dice }: Stage, season: Season, roof: number): string {
  return repeat(8, (at) => {
    const x = w * (0.085 + at * 0.108)
    if (at === 3 || at === 4) return ''
    const glass = season.lit && dice.next() < 0.3 ? '#ffd98a' : '#6f98a6'
    return (
      rect([x, roof + h * 0.075, w * 0.074, h * 0.14], '#f6efe0') +
      rect([x + 4, roof + h * 0.082, w * 0.074 - 8, h * 0.126], glass) +
      poly(
        [x + 4, roof + h * 0.082, x + w * 0.05, roof + h * 0.082, x + 4, roof + h * 0.19],
        '#fff',
        'fill-opacity=".2"',
      ) +
      rect([x + w * 0.035, roof + h * 0.082, 3, h * 0.126], '#f6efe0')
    )
  })
}

function entrance({ w, h, tone }: Stage, season: Season, [roof, foot]: Point): string {
  const door = (x: number) =>
    rect([x, foot - h * 0.2, w * 0.055, h * 0.2], tone.main) +
    rect([x + 7, foot - h * 0.185, w * 0.055 - 14, h * 0.1], season.lit ? '#ffdf9a' : '#a9cfd2')
  return (
    poly([w * 0.38, roof + 4, w * 0.5, roof - h * 0.11, w * 0.62, roof + 4], tone.woodDark) +
    rect([w * 0.4, roof, w * 0.2, foot - roof], tone.shade) +
    oval([w * 0.5, roof + 1, 19, 19], '#f8f1df') +
    stroke([w * 0.5, roof + 1, w * 0.5, roof - 11], '#3c4f57', 3) +
    stroke([w * 0.5, roof + 1, w * 0.5 + 9, roof + 4], '#3c4f57', 3) +
    rect([w * 0.43, foot - h * 0.225, w * 0.14, h * 0.225], '#f6efe0') +
    door(w * 0.441) +
    door(w * 0.504) +
    rect([w * 0.385, foot - h * 0.255, w * 0.23, 13], tone.second)
  )
}

const flakes = ({ w, h, dice }: Stage) => {
  const flake = () => dice.between(1, 3.4)
  return repeat(120, () =>
    oval([dice.between(0, w), dice.between(0, h), flake(), flake()], '#fff', 'fill-opacity=".8"'),
  )
}

const leaves = ({ w, h, dice }: Stage, colors: string[]) =>
  repeat(70, () => {
    const spot = [dice.between(0, w), dice.between(0.71, 0.99) * h] as const
    return place(spot, oval([0, 0, 6, 3], dice.pick(colors)), dice.between(0, 180))
  })

/** Sky, a line of trees far away, grass. */
function land({ w, h, dice }: Stage, season: Season): string {
  const far = season.snow ? '#7c8a93' : '#7f9a77'
  const cloud = (at: number) =>
    [w * (0.1 + at * 0.28) + dice.between(-30, 30), h * dice.between(0.1, 0.22), 90, 11] as const
  return (
    rect([0, 0, w, h], 'url(#sky)') +
    repeat(4, (at) => oval(cloud(at), '#fff', 'fill-opacity=".35"')) +
    repeat(9, (at) => oval([w * at * 0.125, h * 0.6, 70, dice.between(60, 120)], far, 'fill-opacity=".5"')) +
    rect([0, h * 0.66, w, h * 0.34], 'url(#ground)')
  )
}

function building(stage: Stage, season: Season, [roof, foot]: Point): string {
  const { w, dice, tone } = stage
  return (
    rect([w * 0.05, roof, w * 0.9, foot - roof], dice.pick(['#c07a55', '#b98a62', '#cba57a'])) +
    rect([w * 0.05, foot - 26, w * 0.9, 26], '#000', 'fill-opacity=".12"') +
    rect([w * 0.04, roof - 8, w * 0.92, 13], tone.woodDark) +
    (season.snow ? rect([w * 0.04, roof - 16, w * 0.92, 13], '#f7fafc', 'rx="6"') : '') +
    windows(stage, season, roof) +
    entrance(stage, season, [roof, foot])
  )
}

/** The path to the door, a flag, two trees, and what lies or falls on them. */
function before(stage: Stage, season: Season, foot: number): string {
  const { w, h, dice, tone } = stage
  return (
    poly([w * 0.44, foot, w * 0.56, foot, w * 0.74, h, w * 0.24, h], season.path) +
    poly([w * 0.44, foot, w * 0.46, foot, w * 0.31, h, w * 0.24, h], '#000', 'fill-opacity=".08"') +
    stroke([w * 0.77, foot + 20, w * 0.77, h * 0.13], '#d9d6cc', 5) +
    poly([w * 0.773, h * 0.14, w * 0.88, h * 0.165, w * 0.872, h * 0.225, w * 0.773, h * 0.21], tone.main) +
    place([w * dice.between(0.1, 0.17), h * 0.79], tree(stage, season, dice.between(1.2, 1.5))) +
    place([w * dice.between(0.88, 0.95), h * 0.84], tree(stage, season, dice.between(1.4, 1.8))) +
    (season === fall ? leaves(stage, season.leaf) : '') +
    (season.snow ? flakes(stage) : '')
  )
}

function front(stage: Stage, season: Season): Scene {
  const { h, dice } = stage
  const [roof, foot] = [h * dice.between(0.38, 0.42), h * 0.69]
  return {
    defs: blend('sky', season.sky) + blend('ground', season.ground),
    body: land(stage, season) + building(stage, season, [roof, foot]) + before(stage, season, foot),
    light: season.light,
    outdoors: true,
  }
}

/** The front of the school on a late-summer morning. */
export const drawSchool = (stage: Stage) => front(stage, summer)

/** The front of the school on a fall afternoon. */
export const drawFall = (stage: Stage) => front(stage, fall)

/** The front of the school under snow at dawn, some windows lit. */
export const drawSnow = (stage: Stage) => front(stage, winter)
