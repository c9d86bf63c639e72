import { sql, type Transaction } from '#platform'
import type { OwnItem } from './own-item.ts'

/**
 * What of a leader's own they may want to bring: goals of their present cycles, what they looked into or weigh lately; with
 * words everything whose title has words that begin so, at most thirty.
 */
export const ownItems = (tx: Transaction, person: string, words = '') =>
  tx.rows<OwnItem>(sql`select i.* from (
    (select 'goal' as noun, g.id, g.statement as title, null as day from focus.goal g
        join cycles.cycle c on c.space_id = g.space_id and c.id = g.cycle_id
      where g.space_id = ${person} and (c.state in ('active', 'closing') or ${words} <> '') and g.state <> 'dropped'
      order by g.position, g.id)
    union all (select 'inquiry', i.id, i.title, i.looked_at::date::text from inquiry.inquiry i where i.space_id = ${person}
      order by i.looked_at desc limit case when ${words} = '' then 5 end)
    union all (select 'brief', b.id, b.title, b.made_at::date::text from briefs.brief b where b.space_id = ${person} and b.aside_at is null
      order by b.made_at desc limit case when ${words} = '' then 5 end)
    union all (select 'assessment', a.id, v.title, a.begun_at::date::text from assessment.assessment a
        join frameworks.version v on v.space_id = a.version_space_id and v.id = a.version_id
      where a.space_id = ${person} order by a.begun_at desc limit case when ${words} = '' then 2 end)
    union all (select 'philosophy', f.id, left(concat_ws(' ', f.believe, f.value, f.therefore), 100) || '…', null from purpose.philosophy f
      where f.space_id = ${person} and concat(f.believe, f.value, f.therefore) <> '')) i
    where not exists (select from unnest(string_to_array(trim(people.fold(${words})), ' ')) word
      where people.fold(i.title) not like '% ' || word || '%')
    limit case when ${words} = '' then 100 else 30 end`)
