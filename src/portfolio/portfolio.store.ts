import { sql, type Transaction } from '#platform'
import type { Attachment, Evidence } from './evidence.ts'
import { pageSize, searchOf, type Selection } from './selection.ts'

/** An entry as the list shows it: the beginning of its caption, its goals, its first photo, who can see it. */
export interface Entry extends Pick<Evidence, 'id' | 'kind' | 'title' | 'practisedOn'> {
  excerpt: string
  long: boolean
  /** The ids of the goals it is joined to. */
  goals: string[]
  photo: Pick<Attachment, 'fileId' | 'alt' | 'width' | 'height' | 'state'> | null
  files: number
  audiences: { kind: string; name: string; until: string | null }[]
}

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

/**
 * One page of a person's entries and one more, the newest practice day first. Names are looked up one by one, by the key:
 * a join asks the policy of every person there is, and so does `coalesce`, which PostgreSQL does not trust before it.
 */
export const entriesOf = (tx: Transaction, person: string, choice: Selection) =>
  tx.rows<Entry>(sql`with chosen as materialized (
      select e.id, e.kind, e.title, e.practised_on, case when octet_length(e.caption) > 280 then left(e.caption, 280) else e.caption end as excerpt,
        octet_length(e.caption) > 280 and length(e.caption) > 280 as long
      from portfolio.evidence e
      where e.space_id = ${person} and (e.trashed_at is not null) = ${choice.trash === 'yes'}
        and (${choice.kind ?? null}::text is null or e.kind = ${choice.kind ?? null})
        and (${choice.month ?? null}::text is null or to_char(e.practised_on, 'YYYY-MM') = ${choice.month ?? null})
        and (${choice.untold ?? null}::text is null or e.caption = '')
        and (${searchOf(choice.words)}::text is null or e.words @@ to_tsquery('simple', ${searchOf(choice.words)}))
        and (${choice.goal ?? null}::uuid is null or e.id in (
          select evidence_id from portfolio.claim where space_id = ${person} and goal_id = ${choice.goal ?? null}))
        and (${choice.standard ?? null}::uuid is null or e.id in (
          select evidence_id from portfolio.standard where space_id = ${person} and item_id = ${choice.standard ?? null}))
      order by e.practised_on desc, e.id desc limit ${pageSize + 1} offset ${(choice.page - 1) * pageSize}),
    given as materialized (
      select null as kind, g.item_id, g.circle_id, g.person_id, g.until_at from chosen e join sharing.grant g on g.space_id = ${person} and g.item_id = e.id
      where g.from_at <= (select trust.now()) and (g.until_at is null or g.until_at > (select trust.now()))
    union all select 'break-glass', e.id, null, a.reader_id, a.until_at
      from trust.accesses_on_me() a join chosen e on coalesce(a.item_id, e.id) = e.id),
    audience as materialized (
      select d.circle_id, d.person_id, coalesce(k.kind, 'person') as kind, coalesce((select p.name from people.person p
          where p.space_id = case when d.person_id is null then m.person_id else d.person_id end), k.name, '') as name
      from (select distinct circle_id, person_id from given) d
      left join sharing.circle k on k.space_id = d.circle_id
      left join sharing.membership m on m.space_id = k.space_id and k.kind <> 'roundtable' and m.person_id <> ${person}
        and m.state = 'member' and m.until_at is null)
    select e.id, e.kind, e.title, e.practised_on::text as "practisedOn", e.excerpt, e.long,
      array(select c.goal_id from portfolio.claim c where c.space_id = ${person} and c.evidence_id = e.id) as goals,
      hung.photo, hung.files,
      coalesce((select json_agg(json_build_object('kind', coalesce(g.kind, a.kind), 'name', a.name, 'until', g.until_at))
        from given g join audience a on a.circle_id = g.circle_id or a.person_id = g.person_id
        where g.item_id = e.id), '[]') as audiences
    from chosen e cross join lateral (
      select count(*)::int as files, (array_agg(json_build_object('fileId', f.id, 'alt', a.alt, 'width', f.width,
        'height', f.height, 'state', f.state) order by a.position) filter (where f.kind = 'photo'))[1] as photo
      from portfolio.attachment a join files.file f on f.space_id = a.space_id and f.id = a.file_id
      where a.space_id = ${person} and a.evidence_id = e.id) hung
    order by e.practised_on desc, e.id desc`)

/** What can be chosen from, over the whole portfolio. The few entries in the trash are taken off, not the many kept. */
export const offerOf = (tx: Transaction, person: string) =>
  tx.row<Offer>(sql`
    with every as materialized (
      select id, kind, to_char(practised_on, 'YYYY-MM') as month, caption = '' as untold, trashed_at is not null as trashed
      from portfolio.evidence where space_id = ${person}),
    mine as (select id, kind, month, untold from every where not trashed),
    shown as materialized (
      select goal_id, count(*) filter (where evidence_id not in (select id from every where trashed))::int as n
      from portfolio.claim where space_id = ${person} group by goal_id)
    select count(*) filter (where not trashed)::int as all, count(*) filter (where untold and not trashed)::int as untold,
      count(*) filter (where trashed)::int as trash,
      (select json_object_agg(kind, n) from (select kind, count(*)::int as n from mine group by kind) k) as kinds,
      (select json_object_agg(month, n order by month desc) from (select month, count(*)::int as n from mine group by month) m) as months,
      (select json_agg(json_build_object('id', g.id, 'statement', g.statement, 'count', shown.n)
          order by y.starts desc nulls last, g.position)
        from shown join focus.goal g on g.space_id = ${person} and g.id = shown.goal_id
          join cycles.cycle y on y.space_id = g.space_id and y.id = g.cycle_id) as goals,
      (select json_agg(json_build_object('id', s.item_id, 'name', i.name, 'framework', i.framework, 'count', s.n)
          order by i.framework, i.place)
        from (select s.item_space_id, s.item_id, count(*)::int as n from portfolio.standard s
            join mine on mine.id = s.evidence_id where s.space_id = ${person} group by s.item_space_id, s.item_id) s
          cross join lateral (select trim(i.code || ' ' || coalesce(nullif(i.label, ''), left(i.statement, 80))) as name,
              v.title as framework, i.place
            from frameworks.item i join frameworks.version v on v.space_id = i.space_id and v.id = i.version_id
            where i.space_id = s.item_space_id and i.id = s.item_id offset 0) i) as standards
    from every`)
