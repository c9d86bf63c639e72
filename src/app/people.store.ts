import { sql, type Transaction } from '#platform'

/** Something that somebody shares with the reader. */
export interface SharedEntry {
  spaceId: string
  id: string
  noun: 'evidence' | 'goal'
  title: string
  owner: string
  day: string
}

/** What others share with the asker: entries and goals, the latest first; at most so many. */
export const sharedWithMe = (tx: Transaction, most = 50) =>
  tx.rows<SharedEntry>(sql`
    with s as materialized (select * from trust.shared_with_me()),
    owner as materialized (select p.space_id, p.name from (select distinct space_id from s) o
      join people.person p on p.space_id = o.space_id)
    select s.space_id as "spaceId", s.item_id as id, s.noun, owner.name as owner,
      coalesce(nullif(e.title, ''), left(e.caption, 120), g.statement) as title,
      coalesce(e.practised_on, g.changed_at::date)::text as day
    from s join owner on owner.space_id = s.space_id
    left join portfolio.evidence e on s.noun = 'evidence' and e.space_id = s.space_id and e.id = s.item_id
    left join focus.goal g on s.noun = 'goal' and g.space_id = s.space_id and g.id = s.item_id
    where e.id is not null or g.id is not null
    order by day desc, id limit ${most}`)
