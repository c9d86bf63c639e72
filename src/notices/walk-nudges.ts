import type { Database } from '#platform'
import { nudgePerson, type NextThing } from './nudge-person.ts'
import { whoseNudge } from './nudges.store.ts'
import { walkPeople } from './walk-people.ts'

/** Walks over all whom a nudge may be due to, each under their own identity. Gives how many were asked. */
export async function walkNudges(db: Database, nextThing: NextThing): Promise<number> {
  const people = await db.as({ kind: 'house' }, whoseNudge)
  const { results, failed } = await walkPeople(db, people, (tx, person) => nudgePerson(tx, person, nextThing))
  if (failed) console.error(`${failed} people could not be asked their question of the week; they are later.`)
  return results.filter(Boolean).length
}
