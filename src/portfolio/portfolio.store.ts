import { sql, type Transaction } from '#platform'
import type { ToldEntry } from './entry.ts'
import { isNarrow, pageSize, type Selection } from './selection.ts'

/** What the filters offer, with how many entries each holds. */
export interface Offer {
  all: number
  untold: number
  trash: number
  kinds: Record<string, number> | null
  months: Record<string, number> | null
  /** Every goal that an entry is joined to; none of them counts what lies in the trash. */
  goals: { id: string; statement: string; count: number }[] | null
  standards: { id: string; name: string; framework: string; count: number }[] | null
}

/** One page of a person's entries and one more, the newest practice day first; what hangs on an entry is kept beside it. */
export const entriesOf = (tx: Transaction, person: string, choice: Selection) =>
  tx.rows<ToldEntry>(sql`with chosen as materialized (
      select e.id, e.kind, e.title, e.practised_on, case when octet_length(e.caption) > 280 then left(e.caption, 280) else e.caption end as excerpt,
        octet_length(e.caption) > 280 and length(e.caption) > 280 as long
      from portfolio.evidence e
      where e.space_id = ${person} and (e.trashed_at is not null) = ${choice.trash === 'yes'}
        and (not ${isNarrow(choice)} or (
          (${choice.kind ?? null}::text is null or e.kind = ${choice.kind ?? null})
          and (${choice.month ?? null}::text is null or to_char(e.practised_on, 'YYYY-MM') = ${choice.month ?? null})
          and (${choice.untold ?? null}::text is null or e.caption = '')
          and coalesce(e.words @@ (select portfolio.asked(${choice.words ?? null}::text)), true)
          and (${choice.goal ?? null}::uuid is null or e.id in (
            select evidence_id from portfolio.claim where space_id = ${person} and goal_id = ${choice.goal ?? null}))
          and (${choice.standard ?? null}::uuid is null or e.id in (
            select evidence_id from portfolio.standard where space_id = ${person} and item_id = ${choice.standard ?? null}))))
      order by e.practised_on desc, e.id desc limit ${pageSize + 1} offset ${(choice.page - 1) * pageSize}),
    open as materialized (
      select item_id, json_agg(json_build_object('kind', kind, 'name', name, 'until', until_at)) as audiences
      from trust.audiences_on_me(array(select id from chosen)) group by item_id)
    select e.id, e.kind, e.title, e.practised_on::text as "practisedOn", e.excerpt, e.long::text as long,
      coalesce(array_to_string(l.goals, ' '), '') as goals, coalesce(l.files, 0)::text as files,
      coalesce(l.photo::text, '') as photo, coalesce(o.audiences::text, '') as audiences
    from chosen e left join open o on o.item_id = e.id
      left join portfolio.listed l on l.space_id = ${person} and l.evidence_id = e.id
    order by e.practised_on desc, e.id desc`)

/** What can be chosen from, over the whole portfolio: the sum of the steps that are kept for each filter. */
export const offerOf = (tx: Transaction, person: string) =>
  tx.row<Offer>(sql`
    with kept as materialized (
      select what, key, sum(n)::int as n from portfolio.counted where space_id = ${person} group by what, key having sum(n) > 0)
    select coalesce(sum(n) filter (where what = 'kind'), 0)::int as all,
      coalesce(sum(n) filter (where what = 'untold'), 0)::int as untold,
      coalesce(sum(n) filter (where what = 'trash'), 0)::int as trash,
      json_object_agg(key, n) filter (where what = 'kind') as kinds,
      json_object_agg(key, n order by key desc) filter (where what = 'month') as months,
      (select json_agg(json_build_object('id', g.id, 'statement', g.statement, 'count', coalesce(k.n, 0))
          order by y.starts desc nulls last, g.position)
        from focus.goal g join cycles.cycle y on y.space_id = g.space_id and y.id = g.cycle_id
          left join kept k on k.what = 'goal' and k.key = g.id::text
        where g.space_id = ${person} and (k.n is not null or exists (
          select 1 from portfolio.claim c where c.space_id = ${person} and c.goal_id = g.id))) as goals,
      (select json_agg(json_build_object('id', i.id, 'name', i.name, 'framework', i.framework, 'count', k.n)
          order by i.framework, i.place)
        from kept k cross join lateral (
          select i.id, trim(i.code || ' ' || coalesce(nullif(i.label, ''), left(i.statement, 80))) as name,
            v.title as framework, i.place
          from frameworks.item i join frameworks.version v on v.space_id = i.space_id and v.id = i.version_id
          where i.space_id = split_part(k.key, ' ', 1)::uuid and i.id = split_part(k.key, ' ', 2)::uuid offset 0) i
        where k.what = 'standard') as standards
    from kept`)

/** A leader's latest evidence, to bring to a meeting. */
export const latestEntries = (tx: Transaction, person: string) =>
  tx.rows<{ noun: string; id: string; title: string; day: string }>(sql`select 'evidence' as noun, e.id,
      coalesce(nullif(e.title, ''), nullif(left(e.caption, 80), ''), e.link, '') as title, e.practised_on::text as day
    from portfolio.evidence e where e.space_id = ${person} and e.trashed_at is null
      and concat(e.title, e.caption, e.link) <> ''
    order by e.practised_on desc, e.id desc limit 12`)
