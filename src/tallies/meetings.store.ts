import { sql, type Transaction } from '#platform'
import type { CountedPlace } from './counted-place.ts'

/** An organization, whether its meetings are counted, whether the asker may switch it, and what may be told. */
export const countedPlace = (tx: Transaction, organization: string) =>
  tx.row<CountedPlace>(sql`select o.id, o.name, trust.keeps('plans', o.id) as keep,
      (select w.since::text from tallies.wish w where w.space_id = o.id) as since,
      coalesce((select json_agg(json_build_object('month', t.month, 'leaders', t.leaders, 'among', t.among, 'held', t.held)
        order by t.month desc) from tallies.meeting_tally t where t.space_id = o.id), '[]') as told
    from organizations.organization o where o.id = ${organization} and o.id in (select trust.my_trees())`)

/** Has meetings counted from next month on. The database refuses whoever does not keep the organization's plans. */
export const addWish = (tx: Transaction, organization: string, person: string) =>
  tx.run(
    sql`insert into tallies.wish (space_id, made_by) values (${organization}, ${person}) on conflict do nothing`,
  )

/** Has meetings counted no more; what was told stays. Gives 0 where there was nothing, or the asker may not. */
export const dropWish = (tx: Transaction, organization: string) =>
  tx.run(sql`delete from tallies.wish where space_id = ${organization}`)

/** Counts what is to be counted. Only work of the house may; gives how many counts may be told. */
export const countMet = async (tx: Transaction) =>
  (await tx.row<{ told: number }>(sql`select trust.count_meetings() as told`))?.told ?? 0
