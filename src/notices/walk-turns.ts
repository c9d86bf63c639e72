import type { Database } from '#platform'
import { takeTurn } from './take-turn.ts'
import { whoseTurn } from './turns.store.ts'
import { walkPeople } from './walk-people.ts'

/** Walks over all whose turn it is, each under their own identity. Gives how many letters were made. */
export async function walkTurns(db: Database): Promise<number> {
  const people = await db.as({ kind: 'house' }, whoseTurn)
  const { results, failed } = await walkPeople(db, people, takeTurn)
  if (failed) console.error(`For ${failed} people no letter could be made; they are tried again in a minute.`)
  return results.reduce((sum, made) => sum + made, 0)
}
