import { daysLater } from '#clock'
import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { newId, refuseUnless, type Transaction } from '#platform'
import { type HeldPost, type MoveAnswers } from './post.ts'
import { addPost, mayAppoint, setEnd } from './posts.store.ts'

/**
 * Moves somebody to another school in the middle of a year: the new post begins on a day, the old one ends the day before,
 * in one deed. Gives the new post's id; refuses whoever does not keep both places.
 */
export async function movePost(
  tx: Transaction,
  post: HeldPost,
  answers: MoveAnswers,
): Promise<Outcome<string>> {
  const { personId: person, main } = post
  const { organization, percent, title, roleKind, starts } = answers
  if (starts <= post.starts) return complain({ starts: 'order' })
  if (post.ends && post.ends < daysLater(starts, -1)) return complain({ starts: 'ended' })
  if (!(await mayAppoint(tx, organization, person))) return complain({ organization: 'invite' })
  const [id, old] = [newId(), post.organizationId]
  refuseUnless(await setEnd(tx, person, post.id, daysLater(starts, -1)))
  const fte = percent ? percent / 100 : (post.fte ?? null)
  await addPost(tx, {
    id,
    personId: person,
    organizationId: organization,
    title,
    roleKind,
    starts,
    ends: null,
    main,
    fte,
  })
  await remember(tx, 'moved', { noun: 'post', space: old, id: post.id, person })
  await remember(tx, 'gave', { noun: 'post', space: organization, id, person })
  return done(id)
}
