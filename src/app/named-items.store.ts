import type { NamedItem, Subject } from '#feedback'
import { sql, type Transaction } from '#platform'
import { pageOf } from './page-of.ts'

/** The names of items as the asker may see them: their own, and what is open to them; the rest is left out. */
export async function namedItems(tx: Transaction, person: string, items: Subject[]): Promise<NamedItem[]> {
  const wanted = [...new Map(items.map((item) => [item.id, item])).values()]
  const rows = await tx.rows<Subject & { title: string }>(sql`
    with s as materialized (select * from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as i (noun text, space uuid, id uuid)),
    told as materialized (select s.*, case s.noun
      when 'evidence' then (select coalesce(nullif(e.title, ''), left(e.caption, 120))
        from portfolio.evidence e where e.space_id = s.space and e.id = s.id and e.trashed_at is null)
      when 'goal' then (select g.statement from focus.goal g where g.space_id = s.space and g.id = s.id)
      when 'purpose' then (select '' from purpose.purpose p where p.space_id = s.space and p.id = s.id)
      when 'philosophy' then (select '' from purpose.philosophy p where p.space_id = s.space and p.id = s.id)
      when 'pulse' then (select '' from pulse.pulse p where p.space_id = s.space and p.id = s.id)
      when 'assessment' then (select v.title
        from assessment.assessment a join frameworks.version v on v.space_id = a.version_space_id and v.id = a.version_id
        where a.space_id = s.space and a.id = s.id)
      when 'inquiry' then (select i.title from inquiry.inquiry i where i.space_id = s.space and i.id = s.id)
      when 'brief' then (select b.title from briefs.brief b where b.space_id = s.space and b.id = s.id) end as title from s)
    select t.noun, t.space, t.id, t.title from told t where t.title is not null`)
  return rows.map((item) => ({
    ...item,
    href: item.space === person ? pageOf(item) : `/shared/${item.space}/${item.noun}/${item.id}`,
  }))
}
