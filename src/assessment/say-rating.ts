import { nameOfItem } from '#frameworks'
import type { ItemRating } from './ratings.store.ts'
import type { Rating } from './rating.ts'
import { rangeOf, stepsOf, type MapLine, type Scaled, type Step } from './scale.ts'
import { words } from './words.ts'

/** Our own four steps, where a framework has none. */
const ownSteps = (language: string): Step[] => {
  const say = words(language)
  return ([1, 2, 3, 4] as const).map((n) => ({ label: say(`step.${n}`), text: say(`stepText.${n}`) }))
}

/** The steps a rating is given on, with the version's own scale where it has one. */
export const stepsFor = (
  one: { mapLine: MapLine | null; lines: Scaled['lines'] },
  scale: string[] | null,
  language: string,
) => stepsOf({ map: one.mapLine, lines: one.lines, scale }, ownSteps(language))

/** What was rated, by name: the line of the map, or the item. */
export const nameOfRated = (
  one: Pick<ItemRating, 'code' | 'label' | 'statement'> & { mapLine: MapLine | null },
) => one.mapLine?.component ?? nameOfItem(one)

/** Where somebody stands, in words. */
export function sayLevel(
  { level, enough }: Pick<Rating, 'level' | 'enough'>,
  steps: Step[],
  language: string,
) {
  const say = words(language)
  if (!enough) return say('notEnough')
  return level === null ? say('open') : (steps[level - 1]?.label ?? say('open'))
}

/** The range of a map that a step lies in, in words. */
export const sayRange = (level: number, map: MapLine, language: string) =>
  words(language)(`range.${rangeOf(level, map)}`)

/** What a rating rests on and how sure it is: "what I saw, data · fairly sure". */
export function sayGrounds(one: Rating & { entries: number }, language: string) {
  const say = words(language)
  return [
    one.sources.map((source) => say(`short.${source}`)).join(', '),
    one.entries > 0 && say('entries', { n: one.entries }),
    one.confidence && say(`sure.${one.confidence}`),
  ]
    .filter(Boolean)
    .join(' · ')
}
