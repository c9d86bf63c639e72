import { sql } from '#platform'

/**
 * Asks for what the reader shows a circle, and what its other members show the reader, with titles; the latest first. Most of it are
 * entries: their titles are looked up right here, which costs a third of asking a function for each.
 */
export const shownBetween = (reader: string, circle: string) =>
  sql`
    with s as materialized (
        select g.noun, g.space_id, g.item_id, g.from_at as at,
          least(g.until_at, g.from_at + make_interval(days => c.open_days)) as until
        from sharing.grant g join sharing.circle c on c.space_id = g.circle_id
        where g.space_id = ${reader} and g.circle_id = ${circle} and g.from_at <= trust.now()
      union all
        select l.noun, l.space_id, l.item_id, l.at, l.until_at from trust.shared_lately(50) l
        where l.space_id in (select m.person_id from sharing.membership m
          where m.space_id = ${circle} and m.person_id <> ${reader} and m.state = 'member')),
    told as materialized (select s.*, case s.noun when 'evidence'
        then (select coalesce(nullif(e.title, ''), left(e.caption, 120)) from portfolio.evidence e
          where e.space_id = s.space_id and e.id = s.item_id and e.trashed_at is null)
        else sharing.title_of(s.noun, s.space_id, s.item_id) end as title from s where s.until is null or s.until > trust.now())
    select t.noun, t.space_id as space, t.item_id as id, t.title, t.until
    from told t where t.title is not null order by t.at desc, t.item_id limit 100`
