import { asJobOf, type Database, type Transaction } from '#platform'

const together = 4

/**
 * Does something for each of these people, under their own identity and in a transaction of its own, a few at once. Gives
 * what came of it, one for each with whom it did not fail, and how many it failed for.
 */
export async function walkPeople<T>(
  db: Database,
  people: { person: string }[],
  deed: (tx: Transaction, person: string) => Promise<T>,
): Promise<{ results: T[]; failed: number }> {
  const results: T[] = []
  let failed = 0
  const next = people.values()
  const walk = async () => {
    for (const { person } of next)
      await db
        .as(asJobOf(person), (tx) => deed(tx, person))
        .then((result) => results.push(result))
        .catch(() => failed++)
  }
  await Promise.all(Array.from({ length: together }, walk))
  return { results, failed }
}
