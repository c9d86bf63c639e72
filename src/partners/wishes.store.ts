import type { Candidate } from '#people'
import { sql, type Transaction } from '#platform'
import type { Wish } from './wish.ts'

/** What a person said about being asked, how many places are taken, and whether everybody may find them. */
export const wishOf = (tx: Transaction, person: string) =>
  tx.row<Wish & { taken: number; findable: boolean }>(sql`select coalesce(w.places, 0) as places,
      coalesce(w.elsewhere, false) as elsewhere, coalesce(s.findable, false) as findable,
      (select count(*)::int from sharing.membership m join sharing.circle c on c.space_id = m.space_id
        where m.person_id = ${person} and m.until_at is null and c.kind = 'partnership') as taken
    from (select) one left join partners.wish w on w.space_id = ${person}
      left join people.setting s on s.space_id = ${person}`)

export const putWish = (tx: Transaction, person: string, wish: Wish) =>
  tx.run(sql`insert into partners.wish (space_id, places, elsewhere) values (${person}, ${wish.places}, ${wish.elsewhere})
    on conflict (space_id) do update set places = excluded.places, elsewhere = excluded.elsewhere`)

/** At most three people who said they may be asked and who fit; for a month the same, unless they are put off (trust). */
export const suggestionsFor = (tx: Transaction) =>
  tx.rows<Candidate>(sql`
    with s as materialized (select * from trust.suggest_partners(3) with ordinality as s(id, place))
    select p.id, p.name, p.pronouns, coalesce((
      select json_agg(json_build_object('title', h.title, 'organization', o.name) order by h.main desc, h.starts, h.id)
      from posts.post h join organizations.organization o on o.id = h.organization_id
      where h.space_id = p.space_id and trust.today() between h.starts and coalesce(h.ends, 'infinity')), '[]') as posts
    from s join people.person p on p.space_id = s.id and p.id = s.id order by s.place`)

/** Somebody is not suggested for half a year, or again from now on. Gives 0 where they were not suggested. */
export const putOff = (tx: Transaction, person: string, other: string, off: boolean) =>
  tx.run(sql`update partners.suggestion set put_off_at = case when ${off} then trust.now() end
    where space_id = ${person} and person_id = ${other}`)
