import type { Candidate } from '#people'
import { sql, type Transaction } from '#platform'
import type { Roundtable, RoundtableAnswers, RoundtableLine, Seat, TableAsking } from './roundtable.ts'

/** A roundtable that a person sits at or is asked to, with the last wording of its definition; or nothing. */
export const roundtableWith = (tx: Transaction, person: string, id: string) =>
  tx.row<Roundtable>(sql`select c.id, coalesce(c.name, '') as name, trust.purpose_of(c.id) as purpose, c.home_id as "homeId", o.name as home,
      c.paused_at as "pausedAt", m.state as mine, m.from_at as since, m.host as hosts,
      (select w.name from trust.who_asks() w where w.circle = c.space_id) as "askedBy",
      exists (select 1 from roundtables.rest r where r.space_id = c.space_id and r.person_id = ${person}) as rests,
      coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'mine', trust.evaluates(p.id, ${person}))
          order by p.name, p.id)
        from trust.supervisors_in(c.space_id) s join people.person p on p.space_id = s), '[]') as supervisors,
      (select json_build_object('definition', d.definition, 'at', d.at) from roundtables.definition d
        where d.space_id = c.space_id order by d.number desc limit 1) as wording
    from sharing.circle c
    join sharing.membership m on m.space_id = c.space_id and m.person_id = ${person} and m.until_at is null
    left join organizations.organization o on o.id = c.home_id
    where c.space_id = ${id} and c.kind = 'roundtable' and c.ended_at is null`)

/** Who sits at a table or is asked to it, and who takes no turn for now; by seat. */
export const seatsOf = (tx: Transaction, id: string) =>
  tx.rows<Seat>(sql`select m.person_id as id, coalesce(p.name, '') as name, m.seat, m.state, m.host,
      m.person_id in (select trust.resting_in(${id})) as rests,
      (select json_build_object('title', h.title, 'organization', o.name)
        from posts.post h join organizations.organization o on o.id = h.organization_id
        where h.space_id = m.person_id and trust.today() between h.starts and coalesce(h.ends, 'infinity')
        order by h.main desc, h.starts, h.id limit 1) as post
    from sharing.membership m left join people.person p on p.space_id = m.person_id and p.id = m.person_id
    where m.space_id = ${id} and m.until_at is null order by m.seat`)

/** The roundtables a person sits at, by name. */
export const roundtablesOf = (tx: Transaction, person: string) =>
  tx.rows<RoundtableLine>(roundtablesAsked(person))

/** The question for them. */
export const roundtablesAsked = (person: string) =>
  sql`select c.id, coalesce(c.name, '') as name, c.paused_at is not null as paused,
      (select count(*)::int from sharing.membership m
        where m.space_id = c.space_id and m.state = 'member' and m.until_at is null) as members,
      exists (select from trust.supervisors_in(c.space_id)) as supervised,
      (select exists (select from agreements.acceptance a
          where a.space_id = v.space_id and a.version_id = v.id and a.person_id = ${person})
        from agreements.version v where v.space_id = c.space_id order by v.number desc limit 1) as accepted
    from sharing.membership mine join sharing.circle c on c.space_id = mine.space_id
    where mine.person_id = ${person} and mine.state = 'member' and mine.until_at is null
      and c.kind = 'roundtable' and c.ended_at is null
    order by c.name, c.id`

/** The roundtables that a person is asked to, the latest first. */
export const askingsOf = (tx: Transaction, person: string) => tx.rows<TableAsking>(askingsAsked(person))

/** The question for them. */
export const askingsAsked = (person: string) =>
  sql`select c.id, c.name, coalesce(w.name, '…') as "askedBy"
    from sharing.membership m
      join sharing.circle c on c.space_id = m.space_id
      left join trust.who_asks() w on w.circle = c.space_id
    where m.person_id = ${person} and m.state = 'asked' and m.until_at is null
      and c.kind = 'roundtable' and c.ended_at is null
    order by m.from_at desc`

/** These people as the directory shows them, as far as the asker can find them; by name. */
export const candidatesOf = (tx: Transaction, people: readonly string[]) =>
  tx.rows<Candidate>(sql`select p.id, p.name, p.pronouns, coalesce((
      select json_agg(json_build_object('title', h.title, 'organization', o.name) order by h.main desc, h.starts, h.id)
      from posts.post h join organizations.organization o on o.id = h.organization_id
      where h.space_id = p.space_id and trust.today() between h.starts and coalesce(h.ends, 'infinity')), '[]') as posts
    from people.person p where p.space_id = any(${[...people]}::uuid[]) order by p.folded, p.id`)

/** What somebody holds first: whom they ask to a table often holds the same. */
export const titleOf = async (tx: Transaction, person: string) =>
  (
    await tx.row<{ title: string }>(sql`select title from posts.post
      where space_id = ${person} and trust.today() between starts and coalesce(ends, 'infinity')
      order by main desc, starts, id limit 1`)
  )?.title

/** Organizations a table may call home: where the asker holds a post, and those above, the nearest first. */
export const homesOf = (tx: Transaction, person: string) =>
  tx.rows<{
    id: string
    name: string
  }>(sql`select o.id, o.name from organizations.organization o where o.id in (
      select a from posts.post p cross join trust.above(p.organization_id) a
      where p.space_id = ${person} and trust.today() between p.starts and coalesce(p.ends, 'infinity'))
    order by o.kind, o.name, o.id`)

/** A host says what it is called, what it is for, what it calls home; gives nothing where the asker is none. */
export const describe = (tx: Transaction, id: string, { name, purpose, home }: RoundtableAnswers) =>
  tx.row(
    sql`select from trust.describe_circle(${id}, ${name}, ${purpose}, ${home}) as described where described`,
  )

/** A host takes back an asking or a seat; gives nothing where there is none, or the asker is no host. */
export const dismiss = (tx: Transaction, id: string, person: string) =>
  tx.row(sql`select from trust.dismiss(${id}, ${person}) as dismissed where dismissed`)

/** A host makes another member a host; gives nothing where there is none. */
export const makeHost = (tx: Transaction, id: string, person: string) =>
  tx.row(sql`select from trust.make_host(${id}, ${person}) as made where made`)

/** A host pauses a table; gives nothing where it is paused already. */
export const pause = (tx: Transaction, id: string) =>
  tx.row(sql`select from trust.pause_circle(${id}) as paused where paused`)

/** A host takes it up again; gives nothing where it is not paused. */
export const resume = (tx: Transaction, id: string) =>
  tx.row(sql`select from trust.resume_circle(${id}) as resumed where resumed`)

/** A member takes no turn as facilitator for now. */
export const addRest = (tx: Transaction, id: string, person: string) =>
  tx.run(sql`insert into roundtables.rest (space_id, person_id) values (${id}, ${person})
    on conflict (space_id, person_id) do nothing`)

/** They take turns again. */
export const dropRest = (tx: Transaction, id: string, person: string) =>
  tx.run(sql`delete from roundtables.rest where space_id = ${id} and person_id = ${person}`)
