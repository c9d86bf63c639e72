import { remember } from '#history'
import { found, refuseUnless, type Transaction } from '#platform'
import type { Choice } from './choice.ts'
import {
  addExpectations,
  dropExpectations,
  expectationsOf,
  mayExpect,
  type Expecting,
} from './expectations.store.ts'

/** Says which parts of one version are expected of a post; no parts take the expectation away. */
export async function expectStandards(
  tx: Transaction,
  post: Expecting,
  of: Omit<Choice, 'item'>,
  parts: readonly (string | null)[],
) {
  refuseUnless(await mayExpect(tx, post))
  await dropExpectations(tx, post, of.version)
  if (parts.length > 0) {
    await addExpectations(tx, post, of, parts)
    // Pressed twice in the same moment, the second finds what the first has written.
    const expected = await expectationsOf(tx, post.personId)
    found(expected.find((one) => one.post === post.id && one.version === of.version))
  }
  const verb = parts.length > 0 ? 'expected' : 'unexpected'
  await remember(tx, verb, { noun: 'post', space: post.organizationId, id: post.id })
}
