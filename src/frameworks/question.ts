import type { Item } from './item.ts'

/** How many questions there are in each family; the words of a question stand in the catalogue under its key. */
const families = {
  see: 8,
  others: 8,
  next: 8,
  knowledge: 4,
  skill: 4,
  disposition: 4,
  fairness: 3,
  opening: 6,
} as const

type Family = keyof typeof families
export type QuestionKey = `ask.${Family}.${number}`

/**
 * Open questions to talk about an item with a partner: what one sees, who else has a part in it, what comes next. What
 * asks for knowledge, skill or a disposition is asked in its own way first, and an equity note is taken up. `turn` is the
 * item's place in the guide: neighbors get other questions, and the same guide is the same tomorrow.
 */
export function questionsFor({ facet, equityNote }: Pick<Item, 'facet' | 'equityNote'>, turn: number) {
  const asked: Family[] = facet
    ? [facet, turn % 2 ? 'others' : 'next']
    : ['see', turn % 2 ? 'others' : 'next']
  if (equityNote) asked.push('fairness')
  else if (turn % 3 === 0) asked.push(turn % 2 ? 'next' : 'others')
  // Three apart, so that what one item is asked last the next one is not asked first.
  return asked.map((family, n) => keyOf(family, turn + 3 * n))
}

/** One question to begin a whole domain with. */
export const openingQuestion = (turn: number) => keyOf('opening', turn)

const keyOf = (family: Family, turn: number): QuestionKey => `ask.${family}.${(turn % families[family]) + 1}`

/** Every question there is. */
export const everyQuestion = () =>
  Object.entries(families).flatMap(([family, n]) =>
    Array.from({ length: n }, (_, i): QuestionKey => `ask.${family as Family}.${i + 1}`),
  )
