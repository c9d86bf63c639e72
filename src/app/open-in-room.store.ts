import { sql, type Transaction } from '#platform'

/** Something that is open to a room now: whose it is, and when it closes by itself, as far as its owner alone sees that. */
export interface OpenItem {
  noun: 'purpose' | 'philosophy' | 'goal' | 'evidence' | 'assessment' | 'inquiry' | 'brief' | 'pulse'
  space: string
  id: string
  title: string
  owner: string | null
  until: Date | null
}

/**
 * What members opened to a circle of the asker, what was opened last first. Each item is looked up by its key in the one
 * table it stands in, as in `sharedWithMe`.
 */
export const openInRoom = (tx: Transaction, reader: string, circle: string) =>
  tx.rows<OpenItem>(sql`
    with s as materialized (
        select g.noun, g.space_id, g.item_id, g.from_at as at, g.until_at as until
        from sharing.grant g where g.space_id = ${reader} and g.circle_id = ${circle} and g.from_at <= trust.now()
          and (g.until_at is null or g.until_at > trust.now()) and trust.open_in(${circle}, g.noun, g.space_id, g.item_id)
      union all
        select l.noun, l.space_id, l.item_id, l.at, null from trust.shared_lately(60) l
        where trust.open_in(${circle}, l.noun, l.space_id, l.item_id)),
    told as materialized (select s.*, case s.noun
      when 'evidence' then (select coalesce(nullif(e.title, ''), left(e.caption, 120))
        from portfolio.evidence e where e.space_id = s.space_id and e.id = s.item_id and e.trashed_at is null)
      when 'goal' then (select g.statement from focus.goal g where g.space_id = s.space_id and g.id = s.item_id)
      when 'assessment' then (select v.title
        from assessment.assessment a join frameworks.version v on v.space_id = a.version_space_id and v.id = a.version_id
        where a.space_id = s.space_id and a.id = s.item_id)
      when 'inquiry' then (select i.title from inquiry.inquiry i where i.space_id = s.space_id and i.id = s.item_id)
      when 'brief' then (select b.title from briefs.brief b where b.space_id = s.space_id and b.id = s.item_id)
      else '' end as title from s)
    select t.noun, t.space_id as space, t.item_id as id, t.title, p.name as owner, t.until
    from told t left join people.person p on p.space_id = t.space_id
    where t.title is not null order by t.at desc, t.item_id`)
