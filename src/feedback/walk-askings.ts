import { walkPeople } from '#notices'
import type { Database } from '#platform'
import { whoseAsking } from './askings.store.ts'
import { remindAsked } from './remind-asked.ts'

/** Walks over all whose asking waits, each under their own identity. Gives how many people were reminded. */
export async function walkAskings(db: Database): Promise<number> {
  const owners = await db.as({ kind: 'house' }, whoseAsking)
  const { results, failed } = await walkPeople(db, owners, remindAsked)
  if (failed) console.error(`${failed} askings could not be brought to mind; they are tried again later.`)
  return results.reduce((sum, reminded) => sum + reminded, 0)
}
