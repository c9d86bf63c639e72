import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import type { HeldPost } from './post.ts'
import { setEnd } from './posts.store.ts'

/**
 * Ends a post after a day, or with none lets it go on. What hangs on the post ends with it (`app/reactions.ts`). Refuses
 * whoever does not keep it.
 */
export async function endPost(tx: Transaction, post: HeldPost, ends: string | null): Promise<Outcome<void>> {
  const { id, personId: person, organizationId: space, starts } = post
  if (ends && ends < starts) return complain({ ends: 'order' })
  refuseUnless(await setEnd(tx, person, id, ends))
  await remember(tx, ends ? 'ended' : 'continued', { noun: 'post', space, id, person })
  return done(undefined)
}
