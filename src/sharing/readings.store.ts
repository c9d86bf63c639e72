import { sql, type Transaction } from '#platform'

/** Who opened an own item, the latest day first; at most a hundred. */
export const readingsOf = (tx: Transaction, owner: string, item: string) =>
  tx.rows<{ name: string | null; day: string }>(sql`select p.name, r.day::text
    from platform.reading r left join people.person p on p.space_id = r.reader_id
    where r.space_id = ${owner} and r.item_id = ${item} order by r.day desc, r.id desc limit 100`)
