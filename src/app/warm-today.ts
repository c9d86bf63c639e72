import type { Database } from '#platform'
import { awaitedCard } from './awaited-card.store.ts'
import { decideCard } from './decide-card.ts'
import { readToday } from './read-today.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

/**
 * Asks for nobody what Today and the coach ask: PostgreSQL plans these long questions when it hears them for the first time,
 * at twenty times their cost, and whoever looks first after a start waits for it. On one connection, for each keeps its plans
 * in memory. Gives how many questions there are.
 */
export async function warmToday(db: Database): Promise<number> {
  const questions = [readToday, awaitedCard, decideCard]
  for (const ask of questions)
    await db.ask<unknown>({ kind: 'public' }, (tx) => ask(tx, nobody, '2000-01-01'), 'one plan')
  return questions.length
}
