import { startPhase, type Cycle } from '#cycles'
import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { type Transaction } from '#platform'
import type { Assessment, Moment } from './assessment.ts'
import { addAssessment, addSubjects } from './assessments.store.ts'
import { adoptedVersion } from './outline.store.ts'
import { mostSubjects, type Subject } from './subject.ts'

const phaseOf = { start: 'focus', middle: 'action', end: 'outcomes' } as const satisfies Record<
  Moment,
  string
>

/**
 * A leader begins to look at themselves. Complains of a version that is no longer in use, of a closed cycle, of parts that do
 * not stand in the version, and of more than 500 things at once. The same form sent twice begins once.
 */
export async function beginAssessment(
  tx: Transaction,
  person: string,
  { cycle, ...said }: Omit<Assessment, 'begunAt' | 'cycleId'> & { cycle: Pick<Cycle, 'id' | 'state'> },
  subjects: readonly Subject[],
): Promise<Outcome<string>> {
  const one = { ...said, cycleId: cycle.id }
  const known = await adoptedVersion(tx, one.space, one.version)
  if (!known || known.deprecated) return complain({ of: 'notInUse' })
  if (cycle.state === 'closed' || cycle.state === 'archived') return complain({ of: 'closed' })
  if (subjects.length === 0) return complain({ item: 'part' })
  if (subjects.length > mostSubjects) return complain({ level: 'tooMany' })
  if (await addAssessment(tx, person, one)) {
    await addSubjects(tx, person, one, subjects)
    await startPhase(tx, person, one.cycleId, phaseOf[one.moment])
    await remember(tx, 'began', { noun: 'assessment', space: person, id: one.id })
  }
  return done(one.id)
}
