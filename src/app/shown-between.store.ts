import type { ShownItem } from '#partners'
import { sql, type Transaction } from '#platform'

/**
 * What the reader shows a circle, and what its other members show the reader, with titles; the latest first.
 */
export const shownBetween = (tx: Transaction, reader: string, circle: string) =>
  tx.rows<ShownItem>(sql`
    with s as materialized (
        select g.noun, g.space_id, g.item_id, g.from_at as at,
          least(g.until_at, g.from_at + make_interval(days => c.open_days)) as until
        from sharing.grant g join sharing.circle c on c.space_id = g.circle_id
        where g.space_id = ${reader} and g.circle_id = ${circle} and g.from_at <= trust.now()
      union all
        select l.noun, l.space_id, l.item_id, l.at, l.until_at from trust.shared_lately(50) l
        where l.space_id in (select m.person_id from sharing.membership m
          where m.space_id = ${circle} and m.person_id <> ${reader} and m.state = 'member')),
    told as materialized (select s.*, sharing.title_of(s.noun, s.space_id, s.item_id) as title from s where s.until is null or s.until > trust.now())
    select t.noun, t.space_id as space, t.item_id as id, t.title, t.until
    from told t where t.title is not null order by t.at desc, t.item_id limit 100`)
