import { personOf, sql, type Transaction } from '#platform'

/** Two initiatives of one organization that overlap, and what they share. */
export interface Overlap {
  id: string
  one: string
  other: string
  shares: string
}

/** The overlaps within an organization that the asker may see. */
export const overlapsOf = (tx: Transaction, organization: string) =>
  tx.rows<Overlap>(sql`select id, initiative_id as one, other_id as other, shares from initiatives.overlap
    where space_id = ${organization} order by id limit 1000`)

/** Notes what two share; noted again, the newer words stand. */
export const putOverlap = (tx: Transaction, space: string, { one, other, shares }: Omit<Overlap, 'id'>) => {
  const [low, high] = [one, other].toSorted() as [string, string]
  return tx.row<{
    id: string
  }>(sql`insert into initiatives.overlap (space_id, initiative_id, other_id, shares, made_by)
    values (${space}, ${low}, ${high}, ${shares}, ${personOf(tx.who)})
    on conflict (space_id, initiative_id, other_id) do update set shares = excluded.shares
    returning id`)
}

/** They do not overlap any more; gives 0 where the asker does not keep them. */
export const dropOverlap = (tx: Transaction, space: string, id: string) =>
  tx.run(sql`delete from initiatives.overlap where space_id = ${space} and id = ${id}`)
