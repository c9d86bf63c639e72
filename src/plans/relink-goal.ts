import type { Outcome } from '#forms'
import { found, type Transaction } from '#platform'
import { linkGoal } from './link-goal.ts'
import { dropPastLink, pastLinkWith } from './links.store.ts'

/** Puts a link back that was taken away, with its words. Refused like a new one where the goal above has ended meanwhile. */
export async function relinkGoal(
  tx: Transaction,
  space: string,
  link: string,
): Promise<Outcome<null> & { goal: string }> {
  const past = found(await pastLinkWith(tx, space, link))
  const to = { ...past, space: past.toSpace, id: past.toGoal }
  const outcome = await linkGoal(tx, { space, id: past.goal }, to)
  if (outcome.ok) await dropPastLink(tx, space, link)
  return { ...outcome, goal: past.goal }
}
