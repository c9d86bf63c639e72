import { sql, type Transaction } from '#platform'

/** The number of the lock that whoever removes content holds together with others, and a backup holds alone. */
export const removalTurn = 5_071_027

/** Waits while a backup copies what is about to be removed. The turn ends with the transaction. */
export const takeRemovalTurn = (tx: Transaction) =>
  tx.run(sql`select pg_advisory_xact_lock_shared(${removalTurn}::bigint)`)
