import { z } from 'zod'

const words = z.string().min(1)

/** One item of an outline: `from` names the statements of the source it goes back to, such as `LF-6`. */
const itemShape = z.strictObject({
  code: words,
  label: z.string().default(''),
  statement: words,
  /** The framework's word for it; otherwise that of its depth. */
  kind: z.string().optional(),
  facet: z.enum(['knowledge', 'skill', 'disposition']).nullable().default(null),
  equityNote: z.string().default(''),
  notes: z.string().default(''),
  from: z.array(words).default([]),
  keywords: z.array(words).default([]),
  get children(): z.ZodDefault<z.ZodArray<typeof itemShape>> {
    return z.array(itemShape).default([])
  },
})
export type EditionItem = z.output<typeof itemShape>

const scaleShape = z.strictObject({
  key: words,
  title: words,
  levels: z
    .array(z.strictObject({ label: words, short: words, symbol: words }))
    .min(2)
    .max(7),
})

const rubricShape = z.strictObject({
  key: words,
  title: words,
  description: words,
  scale: words,
  /** Each line describes its item at every level of the scale, the lowest first. */
  criteria: z.array(z.strictObject({ item: words, category: words, levels: z.array(words) })),
})

/** From ideal to unacceptable, each variation beginning with a verb (domain 2.4). */
const continuumShape = z.strictObject({
  item: words,
  role: words,
  outcome: words,
  component: words,
  variations: z.array(words).min(2).max(9),
  ideal: z.int(),
  acceptable: z.int(),
})

/** One wording of a framework that LPS brings along, as its file says it: LPS's own words, never the publisher's. */
export const editionShape = z.strictObject({
  /** Names the framework for good; its CASE identifier comes from it. */
  key: words,
  title: words,
  creator: words,
  label: words,
  kind: words,
  status: z.enum(['adopted', 'deprecated']),
  /** The day of this wording, ISO 8601. */
  date: z.iso.date(),
  license: words,
  licenseUri: words,
  source: words,
  rights: words,
  description: words,
  /** What its items are called, level by level. */
  kinds: z.array(words).min(1),
  /** What stands before the number of a statement in `from`, and the text it stands for. */
  lineage: z.record(z.string(), words).default({}),
  items: z.array(itemShape).min(1),
  scales: z.array(scaleShape).default([]),
  rubrics: z.array(rubricShape).default([]),
  continuums: z.array(continuumShape).default([]),
})
export type Edition = z.output<typeof editionShape>

/** Every item of an outline with its depth and the code of the item above, from top to bottom. */
export const everyItem = (
  items: readonly EditionItem[],
  parent: string | null = null,
  depth = 0,
): { item: EditionItem; parent: string | null; depth: number; place: number }[] =>
  items.flatMap((item, place) => [
    { item, parent, depth, place },
    ...everyItem(item.children, item.code, depth + 1),
  ])
