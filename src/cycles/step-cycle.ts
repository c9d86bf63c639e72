import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { found, Refusal, type Transaction } from '#platform'
import { stateAfter, stepsFrom, wantsReason, type Step } from './policy.ts'
import { addStep, cycleWith, dropPresent, setState, takeTurnToBegin } from './cycles.store.ts'

/**
 * A leader pauses, resumes, closes or reopens a cycle, from today on, with a sentence why. Opened beside another open one
 * of the same post and year, the same sentence says why there are two. Where it leads the cycle stands already, pressed twice
 * or from an old page, nothing happens.
 */
export async function stepCycle(
  tx: Transaction,
  of: { person: string; cycle: string },
  { step, reason }: { step: Step; reason: string },
  today: string,
): Promise<Outcome<undefined>> {
  await takeTurnToBegin(tx, of.person)
  const cycle = found(await cycleWith(tx, of.person, of.cycle))
  if (cycle.state === stateAfter(step)) return done(undefined)
  if (!stepsFrom(cycle.state).includes(step)) throw new Refusal('not allowed')
  if (wantsReason(step, cycle, today) && !reason) return complain({ reason: 'reason' })
  await setState(tx, of, { state: stateAfter(step), beside: step === 'reopened' ? reason : '' })
  if (step === 'closed') await dropPresent(tx, of)
  await addStep(tx, of, { step, reason })
  await remember(tx, step, { noun: 'cycle', space: of.person, id: of.cycle })
  return done(undefined)
}
