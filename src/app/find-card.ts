import { pickCard, rules, type CoachCard } from '#coach'
import type { Cycle } from '#cycles'
import type { Transaction } from '#platform'
import { readPicture } from './read-picture.ts'

/** What the coach asks a leader about a cycle on a day of theirs; nothing where all is well. */
export async function findCard(tx: Transaction, cycle: Cycle, today: string): Promise<CoachCard | undefined> {
  const { picture, wishes } = await readPicture(tx, cycle, today)
  return pickCard(rules, picture, wishes)
}
