import { createHash } from 'node:crypto'
import { writing } from '#forms'
import { z } from 'zod'
import { languageTag } from './draft.ts'
import { facets } from './item.ts'

const words = (given: string) => [
  ...new Set(
    given
      .split(/[,;\n]/)
      .map((one) => one.trim())
      .filter(Boolean),
  ),
]

/** What a person writes of an item. */
export const itemForm = z.object({
  statement: writing(20_000).pipe(z.string().min(1, 'statement')),
  code: writing(100),
  label: writing(1000),
  kind: writing(200),
  keywords: writing(4000).transform(words),
  language: languageTag,
  facet: z.union([z.enum(facets), z.literal('').transform(() => null)]).default(null),
  equityNote: writing(20_000),
  notes: writing(20_000),
})

export type ItemAnswers = z.output<typeof itemForm>

/** Where a new item goes: below a parent, or at the top; before or after one of those that stand there, or last. */
export const spotForm = z.object({
  parent: z.union([z.uuid(), z.literal('').transform(() => null)]).default(null),
  beside: z.union([z.uuid(), z.literal('').transform(() => null)]).default(null),
  side: z.enum(['before', 'after']).default('after'),
})

export type Spot = z.output<typeof spotForm>

/** A list with one more in it, where the spot says; last where nothing stands beside it. */
export function placedAt(
  list: readonly string[],
  id: string,
  { beside, side }: Pick<Spot, 'beside' | 'side'>,
) {
  const others = list.filter((one) => one !== id)
  const at = beside === null ? -1 : others.indexOf(beside)
  return at < 0 ? [...others, id] : others.toSpliced(side === 'after' ? at + 1 : at, 0, id)
}

/** A mark of what somebody saw when they began to write: another one means that it was changed meanwhile. */
export const seenOf = (what: object) =>
  createHash('sha256').update(JSON.stringify(what)).digest('base64url').slice(0, 22)

/** What a person may write of an item, as it stands. */
export const answersIn = (item: ItemAnswers): ItemAnswers => ({
  statement: item.statement,
  code: item.code,
  label: item.label,
  kind: item.kind,
  keywords: item.keywords,
  language: item.language,
  facet: item.facet,
  equityNote: item.equityNote,
  notes: item.notes,
})
