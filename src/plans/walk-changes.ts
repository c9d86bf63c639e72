import { tell, walkPeople } from '#notices'
import type { Database } from '#platform'
import { changedForMe, whoseChange } from './changes.store.ts'

/**
 * Tells the owners of goals that serve one that was reworded or ended, each under their own identity, so that whoever wrote
 * it learns nothing of them (domain 3.6). Gives how many notices were written.
 */
export async function walkChanges(db: Database): Promise<number> {
  const people = await db.as({ kind: 'house' }, whoseChange)
  const { results, failed } = await walkPeople(db, people, async (tx, person) => {
    const changed = await changedForMe(tx)
    for (const about of changed) await tell(tx, person, { kind: 'goal above changed', about })
    return changed.length
  })
  if (failed) console.error(`${failed} people could not be told of a changed goal; they are told later.`)
  return results.reduce((sum, told) => sum + told, 0)
}
