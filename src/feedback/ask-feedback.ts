import { tell } from '#notices'
import type { Transaction } from '#platform'
import type { SharedItem } from '#sharing'
import { addAsking, askableFor } from './askings.store.ts'

/**
 * An owner asks people who see an item already, with a question if they like; each is told at once, without a word of it.
 * Whoever does not see it, or was asked already, is left out. Gives how many were asked.
 */
export async function askFeedback(
  tx: Transaction,
  owner: string,
  item: SharedItem,
  { people, question }: { people: string[]; question: string },
): Promise<number> {
  let asked = 0
  for (const { person, circle } of await askableFor(tx, owner, item)) {
    if (!people.includes(person)) continue
    const asking = await addAsking(tx, owner, item, { person, circle, question })
    if (!asking) continue
    await tell(tx, person, {
      kind: 'feedback asked',
      about: { noun: 'feedback', space: owner, id: asking.id },
    })
    asked++
  }
  return asked
}
