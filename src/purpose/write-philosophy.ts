import { between, done, type Outcome } from '#forms'
import { remember } from '#history'
import { found, type Transaction } from '#platform'
import { boxes, differs, noPhilosophy, type PhilosophyAnswers } from './philosophy.ts'
import { holdPhilosophy, keepVersion, putPhilosophy } from './philosophy.store.ts'

/**
 * Writes or refreshes the philosophy and keeps each wording. Writing the same again changes nothing. `given`: the form as
 * it was sent; where other words were kept since it was loaded, nothing is written and both come back.
 */
export async function writePhilosophy(
  tx: Transaction,
  person: string,
  answers: PhilosophyAnswers,
  given: Record<string, unknown> = {},
): Promise<Outcome<void>> {
  const before = await holdPhilosophy(tx, person)
  if (before && !differs(before, answers)) return done(undefined)
  const came = between(boxes, given, before ?? noPhilosophy)
  if (came) return { ok: false, complaints: {}, between: came }
  const { id } = found(await putPhilosophy(tx, person, answers))
  await keepVersion(tx, person, id, answers)
  await remember(tx, 'wrote', { noun: 'philosophy', space: person, id })
  return done(undefined)
}
