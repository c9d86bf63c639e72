import { sql, type Transaction } from '#platform'

/** What a data folder is, for good, and how far its clock is moved, in milliseconds. */
export interface House {
  kind: 'demo' | 'real'
  clockShift: number
}

/** The house, or nothing while the folder is empty. */
export const houseOf = (tx: Transaction) =>
  tx.row<House>(
    sql`select kind, (extract(epoch from clock_shift) * 1000)::float8 as "clockShift" from platform.house`,
  )

/** Decides what this data folder is. A second decision is refused by the table's key. */
export const makeHouse = (tx: Transaction, { kind, clockShift }: House) =>
  tx.run(
    sql`insert into platform.house (kind, clock_shift) values (${kind}, make_interval(secs => ${clockShift / 1000}))`,
  )
