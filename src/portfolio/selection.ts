import { z } from 'zod'
import { evidenceKinds } from './evidence.ts'

/** Entries on one page of the portfolio. */
export const pageSize = 30

/** Which entries to show: by goal, standard, kind, month (`YYYY-MM`), missing sentence, trash, words; and which page, from 1. */
export const selectionForm = z.object({
  goal: z.uuid().optional().catch(undefined),
  standard: z.uuid().optional().catch(undefined),
  kind: z.enum(evidenceKinds).optional().catch(undefined),
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
  untold: z.literal('yes').optional().catch(undefined),
  trash: z.literal('yes').optional().catch(undefined),
  words: z
    .string()
    .max(200)
    .transform((words) => words.replaceAll('\0', ''))
    .optional()
    .catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})

export type Selection = z.output<typeof selectionForm>

/** Is anything chosen, or is this the whole portfolio? */
export const isNarrow = ({ goal, standard, kind, month, untold, trash, words }: Selection) =>
  Boolean(goal || standard || kind || month || untold || trash || words)

/** The address of the portfolio with a selection, changed in some respects; a changed selection begins at page 1. */
export function addressOf(selection: Selection, change: Partial<Selection> = {}): string {
  const { page, ...rest } = { ...selection, page: 1, ...change }
  const chosen = Object.entries({ ...rest, page: page > 1 ? page : undefined }).filter(([, value]) => value)
  const query = new URLSearchParams(chosen.map(([key, value]) => [key, String(value)])).toString()
  return query ? `/portfolio?${query}` : '/portfolio'
}
