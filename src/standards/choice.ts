import { z } from 'zod'

/** What was chosen of a framework version: one of its items, or all of it where there is none. */
export interface Choice {
  space: string
  version: string
  item: string | null
}

/** A choice as it is shown: the framework's name, and the item's where it is one. */
export interface Chosen extends Choice {
  title: string
  label: string
  code: string
  itemLabel: string
  statement: string
}

const many = (given: unknown) => (given === undefined ? [] : [given].flat())

/** Which parts of one version are chosen, at most a thousand; nothing stands for all of it, which stands alone. */
export const choiceForm = z
  .object({
    all: z.literal('yes').optional().catch(undefined),
    item: z.preprocess(many, z.array(z.uuid()).max(1000)),
  })
  .transform(({ all, item }): (string | null)[] => (all ? [null] : [...new Set(item)]))

/** What was ticked when the form was loaded; nothing of a form that does not say. */
export const loadedForm = z
  .object({ had: z.string().max(40_000) })
  .transform(({ had }) => had.split(' ').filter(Boolean))

/**
 * What is ticked after a form was sent, where others may have ticked something else since it was loaded: what it changed is
 * changed, the rest stays as it is `now`. All of a version takes the place of its parts.
 */
export function tickedAfter(
  parts: readonly (string | null)[],
  had: readonly string[] | undefined,
  now: readonly string[],
): (string | null)[] {
  if (!had || parts.includes(null)) return [...parts]
  const stays = now.filter((item) => parts.includes(item) || !had.includes(item))
  return [...new Set([...stays, ...parts.filter((item) => item && !had.includes(item))])]
}

/** Choices by the version they are of, in their order. */
export const byVersion = <Of extends Choice>(choices: readonly Of[]): Of[][] => [
  ...Map.groupBy(choices, ({ version }) => version).values(),
]
