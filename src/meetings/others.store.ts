import { sql, type Transaction } from '#platform'

/** The other present members of a circle. */
export const othersIn = (tx: Transaction, person: string, circle: string) =>
  tx.rows<{ id: string }>(sql`select m.person_id as id from sharing.membership m
    where m.space_id = ${circle} and m.person_id <> ${person} and m.state = 'member' and m.until_at is null
    order by m.seat`)
