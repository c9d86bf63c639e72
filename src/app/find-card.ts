import { pickCard, rules, type CoachCard } from '#coach'
import type { Cycle } from '#cycles'
import type { Transaction } from '#platform'
import { readPicture } from './read-picture.ts'
import type { Year } from './year.store.ts'

/** What the coach asks a leader about a cycle on a day of theirs, nothing where all is well; and the year it looked at. */
export async function findCard(
  tx: Transaction,
  cycle: Cycle,
  today: string,
): Promise<{ card?: CoachCard; year: Year }> {
  const { picture, wishes, year } = await readPicture(tx, cycle, today)
  return { card: pickCard(rules, picture, wishes), year }
}
