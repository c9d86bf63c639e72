import { sql } from '#platform'

/** Something that somebody shares with the reader. */
export interface SharedEntry {
  spaceId: string
  id: string
  noun: 'evidence' | 'goal' | 'assessment' | 'inquiry' | 'brief' | 'pulse' | 'purpose' | 'philosophy'
  title: string
  owner: string
  day: string
}

/** The same with when it closes by itself; the moment as ISO text. */
export interface OpenEntry extends SharedEntry {
  until: string | null
}

/**
 * What others share with the asker: entries, goals and what else can be shared, what was shared last first; at most so many.
 * Each is looked up by its key in the one table it stands in; joined, every table would be read whole under its policy.
 * Most are entries, and found without the function that finds the others, which costs half as much.
 */
export const sharedAsked = (most: number) =>
  sql`
    with s as materialized (select * from trust.shared_lately(${most})),
    owner as materialized (select o.space_id, (select p.name from people.person p where p.space_id = o.space_id) as name
      from (select distinct space_id from s) o),
    told as materialized (
      select s.*, coalesce(nullif(e.title, ''), left(e.caption, 120)) as title, e.practised_on as day
      from s cross join lateral (select e.title, e.caption, e.practised_on from portfolio.evidence e
        where e.space_id = s.space_id and e.id = s.item_id offset 0) e where s.noun = 'evidence'
      union all
      select s.*, t.title, t.day from s cross join lateral sharing.told(s.noun, s.space_id, s.item_id) t
      where s.noun <> 'evidence')
    select t.space_id as "spaceId", t.item_id as id, t.noun, owner.name as owner, t.title, t.day::text,
      t.until_at as until
    from told t join owner on owner.space_id = t.space_id
    where t.title is not null and owner.name is not null
    order by t.at desc, t.item_id`

/** What was shared last, in one row; nothing where nobody shares anything. */
export const lastShared = () =>
  sql`select s.space_id as "spaceId", s.item_id as id, s.noun, p.name as owner, t.title, t.day::text
    from trust.shared_last() s
      cross join lateral (select p.name from people.person p where p.space_id = s.space_id offset 0) p
      cross join lateral sharing.told(s.noun, s.space_id, s.item_id) t
    where t.title is not null`
