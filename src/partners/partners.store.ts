import { sql, type Transaction } from '#platform'
import type { Partnership } from './partnership.ts'

// PostgreSQL takes coalesce for something that could tell what it sees, and would first ask of everybody whether the asker
// knows them: people are looked up by a case, or by the answer of a question of its own.

/** A person's partnerships and coachings, askings both ways among them; those that last come first. */
export const partnershipsOf = (tx: Transaction, person: string, id: string | null = null) =>
  tx.rows<Partnership>(partnershipsAsked(person, id))

/** As it is answered among other questions: moments are text. */
export type PairAsText = Omit<Partnership, 'since' | 'agreedAt'> & { since: string; agreedAt: string | null }

/** What was answered among other questions. */
export const partnershipsIn = (list: PairAsText[]): Partnership[] =>
  list.map((pair) => ({
    ...pair,
    since: new Date(pair.since),
    agreedAt: pair.agreedAt === null ? null : new Date(pair.agreedAt),
  }))

/** The question for them. */
export const partnershipsAsked = (person: string, id: string | null = null) =>
  sql`select c.id, c.kind, case when mine.state = 'asked' then 'asked'
        when other.state = 'asked' then 'asking' when c.paused_at is not null then 'paused' else 'active' end as state,
      json_build_object('id', coalesce(other.person_id, mine.asked_by), 'name', coalesce(p.name, w.name, '…')) as other,
      greatest(mine.from_at, other.from_at) as since, c.founded_by = ${person} as asked,
      coalesce(c.paused_by = ${person}, false) as "pausedByMe", main.circle_id is not null as main,
      held.in_force_at as "agreedAt", held.hours::float8 as hours,
      (select case when v.in_force_at is not null then null when exists (select 1 from agreements.acceptance a
          where a.space_id = v.space_id and a.version_id = v.id and a.person_id = ${person}) then 'theirs' else 'mine' end
        from agreements.version v where v.space_id = c.space_id order by v.number desc limit 1) as "agreementWaitsFor"
    from sharing.membership mine
      join sharing.circle c on c.space_id = mine.space_id and c.kind <> 'roundtable' and c.ended_at is null
      left join sharing.membership other on other.space_id = c.space_id and other.person_id <> ${person}
        and other.until_at is null
      left join lateral (select w.name from trust.who_asks() w where mine.state = 'asked' and w.circle = c.space_id offset 0) w
        on true
      left join people.person p on p.space_id = case when other.person_id is null then mine.asked_by else other.person_id end
      left join partners.main main on main.space_id = ${person} and main.circle_id = c.space_id
      left join lateral (select v.in_force_at, v.hours from agreements.version v
        where v.space_id = c.space_id and v.in_force_at is not null order by v.number desc limit 1) held on true
    where mine.person_id = ${person} and mine.until_at is null and (${id}::uuid is null or c.id = ${id})
      and (other.person_id is not null or mine.state = 'asked')
    order by mine.state = 'asked' or other.state = 'asked', c.kind desc, main.circle_id is null, since`

/** One of them; or nothing. */
export const partnershipWith = async (tx: Transaction, person: string, id: string) =>
  (await partnershipsOf(tx, person, id))[0]

/** Asks for the other of two as the directory shows them: pronouns, and the posts they hold now; or nothing. */
export const cardAsked = (person: string, id: string) =>
  sql`select p.id, p.pronouns, coalesce((
      select json_agg(json_build_object('title', h.title, 'organization', o.name) order by h.main desc, h.starts, h.id)
      from posts.post h join organizations.organization o on o.id = h.organization_id
      where h.space_id = p.space_id and trust.today() between h.starts and coalesce(h.ends, 'infinity')), '[]') as posts
    from people.person p where p.space_id = (select coalesce(
      (select m.person_id from sharing.membership m
        where m.space_id = ${id} and m.person_id <> ${person} and m.until_at is null limit 1),
      (select w.person from trust.who_asks() w where w.circle = ${id})))`

/** From here on nothing else begins between these two until the transaction is over. */
export const holdPair = (tx: Transaction, one: string, other: string) =>
  tx.run(sql`select pg_advisory_xact_lock(
    hashtextextended('pair ' || least(${one}, ${other}) || greatest(${one}, ${other}), 0))`)

/** What stands between the asker and somebody: whether either evaluates the other, and whether one is above the other. */
export const lineTo = (tx: Transaction, person: string, other: string) =>
  tx.row<{ evaluates: boolean; line: boolean }>(sql`select
    trust.evaluates(${person}, ${other}) or trust.evaluates(${other}, ${person}) as evaluates,
    trust.in_line(${other}) as line`)

/** Who is asked says no, without a trace; gives nothing where there is no asking. */
export const dropAsking = (tx: Transaction, id: string) =>
  tx.row(sql`select from trust.decline_circle(${id}) as declined where declined`)

/** What is shared in it rests; gives nothing where there is nothing to pause. */
export const rest = (tx: Transaction, id: string) =>
  tx.row(sql`select from trust.pause_circle(${id}) as paused where paused`)

/** It goes on; gives nothing where the asker did not pause it. */
export const goOn = (tx: Transaction, id: string) =>
  tx.row(sql`select from trust.resume_circle(${id}) as resumed where resumed`)

/** Writes which partnership is a person's main one. */
export const putMain = (tx: Transaction, person: string, id: string) =>
  tx.run(sql`insert into partners.main (space_id, circle_id) values (${person}, ${id})
    on conflict (space_id) do update set circle_id = excluded.circle_id`)
