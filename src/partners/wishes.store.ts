import { sql, type Transaction } from '#platform'
import type { Suggested } from './suggested.ts'
import type { Taken, Wish } from './wish.ts'

/** What a person said about being asked, what takes their places, and whether everybody may find them. */
export const wishOf = (tx: Transaction, person: string) =>
  tx.row<Wish & Taken & { findable: boolean }>(sql`select coalesce(w.places, 0) as places,
      coalesce(w.elsewhere, false) as elsewhere, coalesce(s.findable, false) as findable,
      t.partners, t.waiting
    from (select count(*) filter (where not c.waits)::int as partners, count(*) filter (where c.waits)::int as waiting
      from (select exists (select from sharing.membership o
            where o.space_id = m.space_id and o.state = 'asked' and o.until_at is null) as waits
          from sharing.membership m join sharing.circle c on c.space_id = m.space_id
          where m.person_id = ${person} and m.until_at is null and c.kind = 'partnership') c) t
      left join partners.wish w on w.space_id = ${person}
      left join people.setting s on s.space_id = ${person}`)

/** Keeps what a person said of being asked, in place of what they said before. */
export const putWish = (tx: Transaction, person: string, wish: Wish) =>
  tx.run(sql`insert into partners.wish (space_id, places, elsewhere) values (${person}, ${wish.places}, ${wish.elsewhere})
    on conflict (space_id) do update set places = excluded.places, elsewhere = excluded.elsewhere`)

/** At most three people who said they may be asked and who fit; for a month the same, unless they are put off (trust). */
export const suggestionsFor = (tx: Transaction) =>
  tx.rows<Suggested>(sql`
    with recursive s as materialized (select * from trust.suggest_partners(3) with ordinality as s(id, place)),
    held as (
      select h.space_id as id, h.organization_id from posts.post h
      where h.space_id in (select s.id from s union all select trust.me())
        and trust.today() between h.starts and coalesce(h.ends, 'infinity')),
    up as (
        select held.id, o.id as organization, o.parent_id, o.kind, o.name
        from held join organizations.organization o on o.id = held.organization_id
      union select up.id, o.id, o.parent_id, o.kind, o.name from up join organizations.organization o on o.id = up.parent_id)
    select p.id, p.name, p.pronouns, coalesce((
      select json_agg(json_build_object('title', h.title, 'organization', o.name) order by h.main desc, h.starts, h.id)
      from posts.post h join organizations.organization o on o.id = h.organization_id
      where h.space_id = p.space_id and trust.today() between h.starts and coalesce(h.ends, 'infinity')), '[]') as posts,
      (select json_build_object('name', d.name, 'mine', exists (select from up mine
            where mine.id = trust.me() and mine.organization = d.organization))
        from up d where d.id = s.id and d.kind = 'district' order by d.name limit 1) as district
    from s join people.person p on p.space_id = s.id and p.id = s.id order by s.place`)

/** Somebody is not suggested for half a year, or again from now on. Gives 0 where they were not suggested. */
export const putOff = (tx: Transaction, person: string, other: string, off: boolean) =>
  tx.run(sql`update partners.suggestion set put_off_at = case when ${off} then trust.now() end
    where space_id = ${person} and person_id = ${other}`)
