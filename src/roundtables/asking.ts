import { writing } from '#forms'
import { bareWords } from '#language'
import type { Candidate } from '#people'
import { z } from 'zod'

/** Whom somebody wants to ask: ticked in the directory, and names as they were pasted. */
export const askingForm = z.object({
  person: z.preprocess(
    (given) => [given ?? []].flat(),
    z.array(z.uuid('unknown')).transform((ids) => [...new Set(ids)]),
  ),
  names: writing(10_000).transform(namesIn),
})

export type AskingAnswers = z.output<typeof askingForm>

/** The names of a pasted list: a line each, or parted by commas or semicolons; each once. */
export function namesIn(text: string): string[] {
  const names = text.split(/[\n,;]/).map((name) => name.trim().slice(0, 200))
  return [...new Set(names.filter(Boolean))]
}

/** Who a pasted name means: the only one it finds, or the only one of them who is called exactly so. */
export function meantBy(name: string, found: readonly Candidate[]): Candidate | undefined {
  if (found.length === 1) return found[0]
  const called = found.filter((one) => bareWords(one.name) === bareWords(name))
  return called.length === 1 ? called[0] : undefined
}
