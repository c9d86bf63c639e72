import { sql, type Transaction } from '#platform'
import type { PartTally } from './tally.ts'

/** The three numbers of an organization in the latest school year that was counted, as far as they may be told. */
export const partsOf = (tx: Transaction, organization: string) =>
  tx.rows<PartTally>(sql`select distinct on (part) part, goals, month::text from tallies.tally t
    where space_id = ${organization} and goal_id is null and school_year = (
      select max(l.school_year) from tallies.tally l where l.space_id = t.space_id and l.goal_id is null)
    order by part, month desc`)

/** Counts what is to be counted. Only work of the house may; gives how many counts may be told. */
export const countAll = async (tx: Transaction) =>
  (await tx.row<{ told: number }>(sql`select trust.count_goals() as told`))?.told ?? 0
