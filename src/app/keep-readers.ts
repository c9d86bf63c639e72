import { ownProfile, type Profile } from '#people'
import { asPerson, type Database } from '#platform'

const lasting = 10_000
const most = 1000

/** The rows of those who read. */
export interface Readers {
  rowOf(id: string): Promise<Profile | undefined>
  /** The row of this person is another one now. */
  forget(id: string): void
}

/**
 * Finds the rows of those who read. Each is kept for ten seconds: every page asks for its reader's, and they hardly
 * change. Whether somebody is signed in is never kept.
 */
export function keepReaders(db: Database): Readers {
  const kept = new Map<string, { person: Profile; until: number }>()
  let changes = 0
  return {
    async rowOf(id) {
      const known = kept.get(id)
      if (known && known.until > Date.now()) return known.person
      const before = changes
      const person = await db.ask(asPerson(id), (tx) => ownProfile(tx, id))
      if (kept.size === most) kept.clear()
      // What was read while somebody changed theirs may be old already.
      if (person && before === changes) kept.set(id, { person, until: Date.now() + lasting })
      return person
    },
    forget(id) {
      changes++
      kept.delete(id)
    },
  }
}
