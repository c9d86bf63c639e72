import { between, done, type Outcome } from '#forms'
import { remember } from '#history'
import type { Transaction } from '#platform'
import { definitionParts, differs, noDefinition, type DefinitionAnswers } from './definition.ts'
import { addWording, wordingsOf } from './definitions.store.ts'

/**
 * A member keeps a wording of the group's definition. Writing the same again changes nothing. `given`: the form as it was
 * sent; where another member kept other words since it was loaded, or in this very moment, nothing is written and both
 * come back.
 */
export async function writeDefinition(
  tx: Transaction,
  { person, circle }: { person: string; circle: string },
  answers: DefinitionAnswers,
  given: Record<string, unknown> = {},
): Promise<Outcome<void>> {
  const [last] = await wordingsOf(tx, circle, 1)
  if (last && !differs(last, answers)) return done(undefined)
  const came = between(definitionParts, given, { ...(last ?? noDefinition) })
  if (came) return { ok: false, complaints: {}, between: came }
  const kept = await addWording(tx, circle, { by: person, number: (last?.number ?? 0) + 1 }, answers)
  // Somebody else's wording took this number: it stands now, and what was written is laid beside it.
  if (!kept) return writeDefinition(tx, { person, circle }, answers, given)
  await remember(tx, 'wrote', { noun: 'definition', space: circle, id: kept.id })
  return done(undefined)
}
