import { remember } from '#history'
import { found, refuseUnless, type Transaction } from '#platform'
import { tickedAfter, type Choice } from './choice.ts'
import {
  addExpectations,
  dropExpectations,
  expectationsOf,
  mayExpect,
  type Expecting,
} from './expectations.store.ts'

/**
 * Says which parts of one version are expected of a post; no parts take the expectation away. `had`: what was ticked when the
 * form was loaded; what somebody else ticked since stays.
 */
export async function expectStandards(
  tx: Transaction,
  post: Expecting,
  of: Omit<Choice, 'item'>,
  ticked: { parts: readonly (string | null)[]; had?: readonly string[] },
) {
  refuseUnless(await mayExpect(tx, post))
  const stands = (await expectationsOf(tx, post.personId)).filter((one) => isOf(one, post, of))
  const now = stands.flatMap(({ item }) => item ?? [])
  const parts = tickedAfter(ticked.parts, ticked.had, now)
  await dropExpectations(tx, post, of.version)
  if (parts.length > 0) {
    await addExpectations(tx, post, of, parts)
    // Pressed twice in the same moment, the second finds what the first has written.
    const expected = await expectationsOf(tx, post.personId)
    found(expected.find((one) => isOf(one, post, of)))
  }
  const verb = parts.length > 0 ? 'expected' : 'unexpected'
  await remember(tx, verb, { noun: 'post', space: post.organizationId, id: post.id })
}

const isOf = (
  one: { post: string; version: string },
  post: Pick<Expecting, 'id'>,
  of: Pick<Choice, 'version'>,
) => one.post === post.id && one.version === of.version
