import { sql, type Transaction } from '#platform'
import type { Colleague, ShownPerson } from './directory.ts'

/** Whom the asker may find, by the beginnings of words; of all of them without words. Pages count from 1. */
export const findPeople = (tx: Transaction, words: string, page: number) =>
  tx.rows<Colleague>(sql`
    with f as materialized (select * from trust.find_people(${words}, ${page}) with ordinality as f(id, place))
    select p.id, p.name, p.pronouns, coalesce((
      select json_agg(json_build_object('title', h.title, 'organization', o.name) order by h.main desc, h.starts, h.id)
      from posts.post h join organizations.organization o on o.id = h.organization_id
      where h.space_id = p.space_id and trust.today() between h.starts and coalesce(h.ends, 'infinity')), '[]') as posts
    from f join people.person p on p.space_id = f.id and p.id = f.id order by f.place`)

/** A person whom the asker knows, as colleagues see them; or nothing. */
export const shownPerson = (tx: Transaction, id: string) =>
  tx.row<ShownPerson>(sql`
    select p.id, p.name, p.full_name as "fullName", p.pronouns, p.languages as spoken, coalesce((
      select json_agg(json_build_object('title', h.title, 'organization', o.name) order by h.main desc, h.starts, h.id)
      from posts.post h join organizations.organization o on o.id = h.organization_id
      where h.space_id = p.space_id and trust.today() between h.starts and coalesce(h.ends, 'infinity')), '[]') as posts,
      p.id <> trust.me() and trust.manages(p.id, 'breakglass', 'write') as breakable
    from people.person p where p.space_id = ${id} and p.id = ${id}`)
