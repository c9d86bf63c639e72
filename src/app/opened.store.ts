import type { Access, OpenItem } from '#breakglass'
import { sql, type Transaction } from '#platform'

/** What a break-glass access opens to its reader, as the policies show it: names of goals and entries, words of the rest. */
export const openedItems = (tx: Transaction, { ownerId, noun, itemId }: Access) =>
  tx.rows<OpenItem>(sql`
    with open as (
      select 1 as part, 'purpose' as noun, p.id, p.changed_at as at, '' as title,
        array[p.why, p.audience, p.expectations] || array(select w from purpose.use u
          cross join lateral unnest(array[u.audience, u.decides]) w
          where u.space_id = p.space_id and u.purpose_id = p.id and u.use = any(p.uses) order by u.use) as text
      from purpose.purpose p where p.space_id = ${ownerId}
      union all select 2, 'philosophy', p.id, p.changed_at, '', array[p.believe, p.value, p.therefore]
      from purpose.philosophy p where p.space_id = ${ownerId}
      union all select 3, 'goal', g.id, g.changed_at, g.statement, null from focus.goal g where g.space_id = ${ownerId}
      union all select 4, 'evidence', e.id, e.captured_at, coalesce(nullif(e.title, ''), left(e.caption, 120)), null
      from portfolio.evidence e where e.space_id = ${ownerId} and e.trashed_at is null
      union all select 5, 'assessment', a.id, a.begun_at, v.title, null
      from assessment.assessment a
        join frameworks.version v on v.space_id = a.version_space_id and v.id = a.version_id
      where a.space_id = ${ownerId}
      union all select 6, 'inquiry', i.id, i.changed_at, i.title, null from inquiry.inquiry i where i.space_id = ${ownerId}
      union all select 7, 'brief', b.id, b.changed_at, b.title, null from briefs.brief b where b.space_id = ${ownerId}
      union all select 8, 'pulse', p.id, p.changed_at, '', null from pulse.pulse p where p.space_id = ${ownerId})
    select o.noun, o.id, o.title, array_remove(o.text, '') as text from open o
    where ${itemId}::uuid is null or (o.id = ${itemId} and o.noun = ${noun})
    order by o.part, o.at desc, o.id limit 1000`)
