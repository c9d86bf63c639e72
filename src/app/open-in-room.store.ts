import { sql, type Transaction } from '#platform'

/** Something that is open to a room now: whose it is, and when it closes by itself. */
export interface OpenItem {
  noun: 'purpose' | 'philosophy' | 'goal' | 'evidence' | 'assessment' | 'inquiry' | 'brief' | 'pulse'
  space: string
  id: string
  title: string
  owner: string | null
  until: Date | null
}

/**
 * What members opened to a circle of the asker, what was opened last first. Titles are looked up as between two.
 */
export const openInRoom = (tx: Transaction, reader: string, circle: string) =>
  tx.rows<OpenItem>(sql`
    with s as materialized (
        select g.noun, g.space_id, g.item_id, g.from_at as at, g.until_at as until
        from sharing.grant g where g.space_id = ${reader} and g.circle_id = ${circle} and g.from_at <= trust.now()
          and (g.until_at is null or g.until_at > trust.now()) and trust.open_in(${circle}, g.noun, g.space_id, g.item_id)
      union all
        select l.noun, l.space_id, l.item_id, l.at, l.until_at from trust.shared_lately(60) l
        where ${circle} = any (l.circles)),
    told as materialized (select s.*, case s.noun when 'evidence'
        then (select coalesce(nullif(e.title, ''), left(e.caption, 120)) from portfolio.evidence e
          where e.space_id = s.space_id and e.id = s.item_id and e.trashed_at is null)
        else sharing.title_of(s.noun, s.space_id, s.item_id) end as title from s)
    select t.noun, t.space_id as space, t.item_id as id, t.title, p.name as owner, t.until
    from told t left join people.person p on p.space_id = t.space_id
    where t.title is not null order by t.at desc, t.item_id`)
