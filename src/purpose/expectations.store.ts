import { personOf, sql, type Transaction } from '#platform'
import type { Expectation, Expecting } from './expectation.ts'

/** What the organizations of a person's present posts, and those above them, write for their leaders; the nearest first. */
export const expectedOf = (tx: Transaction, person: string) => tx.rows<Expecting>(expectedAsked(person))

/** The same, to be asked with others. */
export const expectedAsked = (person: string) =>
  sql`with mine as (
      select distinct a.id from posts.post p cross join lateral trust.above(p.organization_id) a (id)
      where p.space_id = ${person} and trust.today() between p.starts and coalesce(p.ends, 'infinity')),
    written as materialized (
      select x.* from mine join purpose.expectation x on x.space_id = mine.id)
    select o.id as "organizationId", o.name as organization, o.kind, e.id, e.made_at as "madeAt",
      coalesce(e.length, 0) as length, s.at as "openedAt",
      coalesce(s.expectation_id = e.id, false) as "isPresent"
    from mine join organizations.organization o on o.id = mine.id
      left join written e on e.space_id = o.id
        and not exists (select 1 from written n where n.space_id = o.id and n.previous_id = e.id)
      left join purpose.opening s on s.space_id = ${person} and s.organization_id = o.id
    order by array_position(array['school', 'department', 'district', 'state'], o.kind) nulls last, o.name`

/** Every wording of an organization, the one that holds first, thirty at most. */
export const wordingsOf = (tx: Transaction, organization: string) =>
  tx.rows<Expectation>(sql`select e.id, e.words, p.name as by, e.made_at as at
    from purpose.expectation e left join people.person p on p.space_id = e.made_by
    where e.space_id = ${organization} order by e.made_at desc, e.id desc limit 30`)

/** An organization, and whether the asker keeps what it writes for its leaders. */
export const keptOrganization = (tx: Transaction, id: string) =>
  tx.row<{
    id: string
    name: string
    kind: string
    keeps: boolean
    inTree: boolean
  }>(sql`select o.id, o.name, o.kind,
      trust.keeps('plans', o.id) as keeps, o.id in (select trust.my_trees()) as "inTree"
    from organizations.organization o where o.id = ${id}`)

/** Writes the next wording behind the one that was read; gives nothing where another one follows that already. */
export const addExpectation = (
  tx: Transaction,
  organization: string,
  { words, over }: { words: string; over: string | null },
) =>
  tx.row<{ id: string }>(sql`insert into purpose.expectation (space_id, previous_id, words, made_by)
    values (${organization}, ${over}, ${words}, ${personOf(tx.who)})
    on conflict (space_id, previous_id) do nothing returning id`)

/** Notes for the leader alone which wording they opened; opened again, nothing is written. */
export const noteOpening = (tx: Transaction, organization: string, expectation: string) =>
  tx.run(sql`insert into purpose.opening (space_id, organization_id, expectation_id)
    select ${personOf(tx.who)}::uuid, ${organization}::uuid, ${expectation}::uuid
    where not exists (select 1 from purpose.opening where space_id = ${personOf(tx.who)} and organization_id = ${organization}
      and expectation_id = ${expectation})
    on conflict (space_id, organization_id) do update set expectation_id = excluded.expectation_id, at = excluded.at
      where purpose.opening.expectation_id <> excluded.expectation_id`)

/** How many words the wording that holds has, as far as the asker may read it; where there is none, whether they keep it. */
export const wordingAsked = (organization: string) => sql`select e.length,
      e.length is null and trust.keeps('plans', ${organization}) as keeps
    from (select) one left join lateral (
      select x.length from purpose.expectation x
      where x.space_id = ${organization} order by x.made_at desc, x.id desc limit 1) e on true`
