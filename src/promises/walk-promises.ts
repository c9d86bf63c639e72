import { tell, walkPeople } from '#notices'
import type { Database } from '#platform'
import { remindersForMe, whosePromise } from './promises.store.ts'

/**
 * Reminds people of what they promised, each under their own identity and nobody else: two days before and once after
 * (domain 3.10). A notice names the promise by its id. Gives how many notices were written; done twice it changes nothing.
 */
export async function walkPromises(db: Database): Promise<number> {
  const people = await db.as({ kind: 'house' }, whosePromise)
  const { results, failed } = await walkPeople(db, people, async (tx, person) => {
    const due = await remindersForMe(tx)
    for (const about of due) await tell(tx, person, { kind: 'promise due', about })
    return due.length
  })
  if (failed) console.error(`${failed} people could not be reminded of a promise; they are later.`)
  return results.reduce((sum, told) => sum + told, 0)
}
