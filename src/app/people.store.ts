import { sql, type Transaction } from '#platform'

/** Something that somebody shares with the reader. */
export interface SharedEntry {
  spaceId: string
  id: string
  noun: 'evidence' | 'goal' | 'assessment' | 'inquiry' | 'brief' | 'pulse' | 'purpose' | 'philosophy'
  title: string
  owner: string
  day: string
}

/**
 * What others share with the asker: entries, goals and what else can be shared, what was shared last first; at most so many.
 * Each is looked up by its key in the one table it stands in; joined, every table would be read whole under its policy.
 */
export const sharedWithMe = (tx: Transaction, most = 50) => tx.rows<SharedEntry>(sharedAsked(most))

/** The same, to be asked with others. */
export const sharedAsked = (most: number) =>
  sql`
    with s as materialized (select * from trust.shared_lately(${most})),
    owner as materialized (select o.space_id, (select p.name from people.person p where p.space_id = o.space_id) as name
      from (select distinct space_id from s) o),
    told as materialized (select s.space_id, s.item_id, s.noun, s.at, case s.noun
      when 'evidence' then (select array[coalesce(nullif(e.title, ''), left(e.caption, 120)), e.practised_on::text]
        from portfolio.evidence e where e.space_id = s.space_id and e.id = s.item_id)
      when 'goal' then (select array[g.statement, g.changed_at::date::text]
        from focus.goal g where g.space_id = s.space_id and g.id = s.item_id)
      when 'assessment' then (select array[v.title, a.begun_at::date::text]
        from assessment.assessment a join frameworks.version v on v.space_id = a.version_space_id and v.id = a.version_id
        where a.space_id = s.space_id and a.id = s.item_id)
      when 'inquiry' then (select array[i.title, i.changed_at::date::text]
        from inquiry.inquiry i where i.space_id = s.space_id and i.id = s.item_id)
      when 'brief' then (select array[b.title, b.changed_at::date::text]
        from briefs.brief b where b.space_id = s.space_id and b.id = s.item_id)
      when 'purpose' then (select array[coalesce(nullif(left(p.why, 120), ''), '…'), p.changed_at::date::text]
        from purpose.purpose p where p.space_id = s.space_id and p.id = s.item_id)
      when 'philosophy' then (select array[left(concat_ws(' ', p.believe, p.value, p.therefore), 120), p.changed_at::date::text]
        from purpose.philosophy p where p.space_id = s.space_id and p.id = s.item_id)
      when 'pulse' then (select array[p.month::text, p.changed_at::date::text]
        from pulse.pulse p where p.space_id = s.space_id and p.id = s.item_id) end as said from s)
    select t.space_id as "spaceId", t.item_id as id, t.noun, owner.name as owner, t.said[1] as title, t.said[2] as day
    from told t join owner on owner.space_id = t.space_id
    where t.said is not null and owner.name is not null
    order by t.at desc, t.item_id`
