import { sql, type Transaction } from '#platform'

/** How many bytes lie in a space. */
export const bytesIn = async (tx: Transaction, space: string): Promise<number> => {
  const lies = await tx.row<{
    bytes: number
  }>(sql`select coalesce(sum(bytes), 0)::float8 as bytes from files.file
    where space_id = ${space} and state <> 'refused'`)
  return lies?.bytes ?? 0
}

/** Whoever adds files to a space takes turns, so that two at once do not both find the same room. */
export const takeTurn = (tx: Transaction, space: string) =>
  tx.run(sql`select pg_advisory_xact_lock(hashtextextended('files ' || ${space}, 0))`)
