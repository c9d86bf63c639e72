import { sql, type Transaction } from '#platform'

/** When things that others share with the asker close by themselves, by their ids; what stays open is not among them. */
export const closingsOf = async (tx: Transaction): Promise<ReadonlyMap<string, Date>> => {
  const rows = await tx.rows<{ id: string; until: Date }>(sql`select s.item_id as id, c as until
    from trust.shared_lately(60) s cross join lateral trust.closes_at(s.noun, s.space_id, s.item_id) c
    where c is not null`)
  return new Map(rows.map(({ id, until }) => [id, until]))
}
