import { remember } from '#history'
import { found, type Transaction } from '#platform'
import { endLink } from './links.store.ts'

/** A goal no longer serves another one. How it did is kept, so that it can be put back. Gives the goal. */
export async function unlinkGoal(tx: Transaction, space: string, link: string): Promise<string> {
  const { goal } = found(await endLink(tx, space, link))
  await remember(tx, 'unlinked', { noun: 'organization goal', space, id: goal })
  return goal
}
