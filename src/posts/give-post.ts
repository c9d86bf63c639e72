import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { organizationWith } from '#organizations'
import { found, type Transaction } from '#platform'
import type { PostAnswers } from './post.ts'
import { addPost, holdsMain, mayAppoint } from './posts.store.ts'

/**
 * Gives somebody a post, as the office of the organization. Somebody who holds a post that this office does not keep is
 * invited instead, and says yes themselves. The first post somebody holds is their main one.
 */
export async function givePost(
  tx: Transaction,
  { id, organizationId }: { id: string; organizationId: string },
  { person, percent, ...answers }: PostAnswers,
): Promise<Outcome<string>> {
  const { closedOn } = found(await organizationWith(tx, organizationId))
  if (!(await mayAppoint(tx, organizationId, person))) return complain({ person: 'invite' })
  if (closedOn && closedOn < (answers.ends ?? '9999')) return complain({ starts: 'closed' })
  const main = !(await holdsMain(tx, person, answers.starts))
  const fte = percent && percent / 100
  await addPost(tx, { ...answers, id, organizationId, personId: person, main, fte })
  await remember(tx, 'gave', { noun: 'post', space: organizationId, id, person })
  return done(id)
}
