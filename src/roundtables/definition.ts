import { writing } from '#forms'
import { z } from 'zod'

/** What a group writes: what leadership is, how one knows it, what one may expect of it (LPS-59). */
export const definitionParts = ['definition', 'attributes', 'expectations'] as const

export type DefinitionPart = (typeof definitionParts)[number]

export type DefinitionAnswers = Record<DefinitionPart, string>

/** How it read from a moment on; the last wording stands. */
export interface Wording extends DefinitionAnswers {
  id: string
  number: number
  at: Date
  by: string | null
}

/** What strikes a member in an idea card. */
export interface Line {
  person: string
  name: string | null
  idea: string
  words: string
}

export const noDefinition: DefinitionAnswers = { definition: '', attributes: '', expectations: '' }

export const definitionForm = z
  .object({ definition: writing(4000), attributes: writing(4000), expectations: writing(4000) })
  .refine((said) => definitionParts.some((part) => said[part]), { path: ['definition'], message: 'empty' })

/** A line for each card, under the card's key. */
export const linesForm = z.record(z.string(), writing(1000))

/** Does one say something else than the other? */
export const differs = (one: DefinitionAnswers, other: DefinitionAnswers) =>
  definitionParts.some((part) => one[part] !== other[part])

/**
 * The cards a group reads together: those chosen, or the two it wrote to last, filled up with the first that nobody wrote
 * to. Always two, of those there are.
 */
export function cardsFor<Card extends { key: string }>(
  cards: readonly Card[],
  { chosen, written }: { chosen: readonly string[]; written: readonly string[] },
): Card[] {
  const among = (keys: readonly string[]) =>
    keys.flatMap((key) => cards.find((card) => card.key === key) ?? [])
  const fresh = cards.filter(({ key }) => !written.includes(key))
  return [...new Set([...among(chosen), ...(chosen.length ? [] : among(written)), ...fresh, ...cards])].slice(
    0,
    2,
  )
}

/** Under which name the lines of somebody to these cards are kept while they write. */
export const keepOfLines = (circle: string, cards: readonly { key: string }[]) =>
  ['lines', circle, ...cards.map(({ key }) => key)].join('_')

/** The two cards after these, around the end; nobody has to take the first ones. */
export function cardsAfter<Card extends { key: string }>(
  cards: readonly Card[],
  shown: readonly Card[],
): Card[] {
  const last = cards.indexOf(shown.at(-1)!)
  return [1, 2].map((step) => cards[(last + step) % cards.length]!)
}

/** The steps from reading to a definition of one's own, in order; each can be walked to at any time. */
export const steps = ['cards', 'lines', 'together', 'kept'] as const

export type Step = (typeof steps)[number]

/** Which of them a group has walked. */
export const stepsDone = (lines: readonly unknown[], wordings: readonly unknown[]): Step[] => [
  ...(lines.length > 0 || wordings.length > 0 ? (['cards', 'lines'] as const) : []),
  ...(wordings.length > 0 ? (['together', 'kept'] as const) : []),
]
