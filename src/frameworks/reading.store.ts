import { found, sql, type Transaction } from '#platform'
import type { Front } from './front.ts'
import type { Place } from './place.ts'
import { readingOf, type Bond, type Brief, type Reading } from './reading.ts'

/** How many lines of fixed versions are kept ready. */
const most = 30_000
const kept = new Map<string, Reading>()

/** A version as it is read by whoever may read it; one that was kept is handed on to who has asked for its front. */
export async function readingWith(tx: Transaction, at: Place): Promise<Reading> {
  const ready = kept.get(at.version)
  if (ready) return ready
  const [items, bonds] = await Promise.all([briefsOf(tx, at), bondsOf(tx, at)])
  return readingOf(items, bonds)
}

/**
 * Gives the front that the asker may read, and keeps the reading for the next page if the version is fixed: then it never
 * changes, and everybody signed in may read it. Refuses where there is no front.
 */
export function keepReading(known: Front | undefined, reading: Reading): Front {
  const front = found(known)
  if (front.status !== 'draft' && !kept.has(front.id)) keep(front.id, reading)
  return front
}

function keep(version: string, reading: Reading) {
  kept.set(version, reading)
  let lines = kept.values().reduce((sum, one) => sum + one.lines.length, 0)
  for (const [oldest, { lines: gone }] of kept) {
    if (lines <= most) return
    kept.delete(oldest)
    lines -= gone.length
  }
}

const briefsOf = (tx: Transaction, { space, version }: Place) =>
  tx.rows<Brief>(sql`select id, code, label, left(statement, 600) as statement, kind, hidden, place,
      list_position as "listPosition"
    from frameworks.item where space_id = ${space} and version_id = ${version} order by place, id`)

const bondsOf = (tx: Transaction, { space, version }: Place) =>
  tx.rows<Bond>(sql`select kind, from_id as "fromId", to_id as "toId", place from frameworks.association
    where space_id = ${space} and version_id = ${version} and kind = 'isChildOf' order by place, id`)
