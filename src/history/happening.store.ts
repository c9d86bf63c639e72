import { personOf, sql, type Transaction } from '#platform'

/** The item a happening is about: its noun, its space and its id. */
export interface Item {
  noun: string
  space: string
  id: string
  /** Whom it concerns, for whoever reacts; it is not written down. */
  person?: string
}

/** Writes down, in the deed's own transaction, that something happened: who, when, verb, noun, id; no private word. */
export const remember = (tx: Transaction, verb: string, item: Item) => write(tx, verb, item, false)

/** The same for happenings about access, which only the owner of the space sees. */
export const rememberAccess = (tx: Transaction, verb: string, item: Item) => write(tx, verb, item, true)

// Whoever reacts does so in the same transaction (`app/reactions.ts`); what they cannot do undoes the deed.
async function write(tx: Transaction, verb: string, item: Item, aboutAccess: boolean) {
  await tx.run(sql`insert into platform.happening (space_id, who, verb, noun, item_id, about_access)
    values (${item.space}, ${personOf(tx.who)}, ${verb}, ${item.noun}, ${item.id}, ${aboutAccess})`)
  await tx.react({ verb, ...item })
}

/** Notes that somebody other than its owner opened an item: one row for each reader, item and day. */
export async function noteReading(tx: Transaction, { noun, space, id }: Item) {
  const reader = personOf(tx.who)
  if (reader === space) return
  await tx.run(sql`insert into platform.reading (space_id, reader_id, noun, item_id, day)
    values (${space}, ${reader}, ${noun}, ${id}, trust.today()) on conflict do nothing`)
}
