import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import type { Transaction } from '#platform'
import { beginPhase } from './begin-phase.ts'
import { offeredGoals } from './offered-goals.ts'
import { mostStructures, type StructureAnswers } from './structure.ts'
import { addStructure, countStructures } from './structures.store.ts'
import { putTalks, talksIn } from './talks.store.ts'

/** A leader writes a group down, and which of their goals are talked about there. At most sixty are in sight. */
export async function writeStructure(
  tx: Transaction,
  person: string,
  id: string,
  answers: StructureAnswers,
): Promise<Outcome<void>> {
  if ((await countStructures(tx, person)) >= mostStructures) return complain({ name: 'many' })
  const goals = await offeredGoals(tx, person, answers.goals)
  if (!goals) return complain({ goals: 'gone' })
  await addStructure(tx, person, id, answers)
  await putTalks(tx, person, { goals, structures: [id] }, talksIn(id, answers.goals))
  await beginPhase(tx, person)
  await remember(tx, 'wrote', { noun: 'structure', space: person, id })
  return done(undefined)
}
