import { personWith, type Person } from '#people'
import { asPerson, type Database } from '#platform'

const lasting = 10_000
const most = 1000

/**
 * Finds the rows of those who read. Each is kept for ten seconds: every page asks for its reader's, and they hardly
 * change. Whether somebody is signed in is never kept.
 */
export function keepReaders(db: Database): (id: string) => Promise<Person | undefined> {
  const kept = new Map<string, { person: Person; until: number }>()
  return async (id) => {
    const known = kept.get(id)
    if (known && known.until > Date.now()) return known.person
    const person = await db.as(asPerson(id), (tx) => personWith(tx, id))
    if (kept.size === most) kept.clear()
    if (person) kept.set(id, { person, until: Date.now() + lasting })
    return person
  }
}
