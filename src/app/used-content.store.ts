import { sql, type Transaction } from '#platform'

/** The hashes of all content that a person's rows still point at. */
export const usedContentOf = async (tx: Transaction, person: string): Promise<Set<string>> => {
  const rows = await tx.rows<{ sha256: string }>(sql`
    select sha256 from files.file where space_id = ${person} and state <> 'refused'
    union select came_as from files.file where space_id = ${person} and state = 'new'
    union select sha256 from portfolio.print where space_id = ${person} and sha256 is not null`)
  return new Set(rows.map((row) => row.sha256))
}
