import { answersOf, between, type Outcome } from '#forms'
import { forgetCard } from '#coach'
import { remember } from '#history'
import { found, refuseUnless, type Transaction } from '#platform'
import { promiseTexts, wordsForm } from './promise.ts'
import { promiseWith, setPromise } from './promises.store.ts'

/** Mends the words of a promise or moves its day. What somebody else changed meanwhile comes back beside it. */
export async function mendPromise(
  tx: Transaction,
  which: { space: string; id: string },
  given: Record<string, unknown>,
  today: string,
): Promise<Outcome<unknown>> {
  const was = found(await promiseWith(tx, which.space, which.id))
  const answers = answersOf(wordsForm(today, was.dueOn), given)
  if (!answers.ok) return answers
  const came = between(promiseTexts, given, { ...was })
  if (came) return { ok: false, complaints: {}, between: came }
  refuseUnless(await setPromise(tx, which, answers.value))
  await (was.here ? remember(tx, 'rewrote', { noun: 'promise', ...which }) : forgetCard(tx, was.personId))
  return answers
}
