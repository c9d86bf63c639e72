import { asJobOf, type Database } from '#platform'
import { takeTurn } from './take-turn.ts'
import { whoseTurn } from './turns.store.ts'

const together = 4

/** Walks over all whose turn it is, each under their own identity. Gives how many letters were made. */
export async function walkTurns(db: Database): Promise<number> {
  const people = await db.as({ kind: 'house' }, whoseTurn)
  let [made, failed] = [0, 0]
  const next = people.values()
  const walk = async () => {
    for (const { person } of next)
      await db
        .as(asJobOf(person), (tx) => takeTurn(tx, person))
        .then((letters) => (made += letters))
        .catch(() => failed++)
  }
  await Promise.all(Array.from({ length: together }, walk))
  if (failed) console.error(`For ${failed} people no letter could be made; they are tried again in a minute.`)
  return made
}
