import { between, complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { found, refuseUnless, type Transaction } from '#platform'
import { offeredGoals } from './offered-goals.ts'
import { structureTexts, type StructureAnswers } from './structure.ts'
import { changeStructure, holdStructure, structureWith } from './structures.store.ts'
import { putTalks, talksIn } from './talks.store.ts'

/**
 * A leader writes a group anew. `given`: the form as it was sent; where other words were kept since it was loaded, nothing
 * is written and both come back. Refused for one that is not one's own.
 */
export async function rewriteStructure(
  tx: Transaction,
  { person, id }: { person: string; id: string },
  answers: StructureAnswers,
  given: Record<string, unknown> = {},
): Promise<Outcome<void>> {
  refuseUnless(await holdStructure(tx, person, id))
  const came = between(structureTexts, given, { ...found(await structureWith(tx, person, id)) })
  if (came) return { ok: false, complaints: {}, between: came }
  const goals = await offeredGoals(tx, person, answers.goals)
  if (!goals) return complain({ goals: 'gone' })
  await changeStructure(tx, person, id, answers)
  await putTalks(tx, person, { goals, structures: [id] }, talksIn(id, answers.goals))
  await remember(tx, 'rewrote', { noun: 'structure', space: person, id })
  return done(undefined)
}
