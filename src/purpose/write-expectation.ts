import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { addExpectation, keptOrganization, wordingsOf } from './expectations.store.ts'

/**
 * Whoever keeps an organization writes what it expects of its leaders. Complains where somebody else wrote since the
 * words were read; the same words again change nothing. Gives the id of the wording that holds.
 */
export async function writeExpectation(
  tx: Transaction,
  organization: string,
  given: { words: string; over: string | null },
): Promise<Outcome<string>> {
  refuseUnless((await keptOrganization(tx, organization))?.keeps)
  const [present] = await wordingsOf(tx, organization)
  if (present?.words === given.words) return done(present.id)
  if ((present?.id ?? null) !== given.over) return complain({ words: 'meanwhile' })
  const written = await addExpectation(tx, organization, given)
  if (!written) return complain({ words: 'meanwhile' })
  await remember(tx, 'wrote', { noun: 'expectation', space: organization, id: written.id })
  return done(written.id)
}
