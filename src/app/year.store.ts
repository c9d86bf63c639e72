import { sql, type Transaction } from '#platform'

/** What a leader's year holds so far, as numbers and yes or no: the ground of advice and of what is ready. */
export interface Year {
  entries: number
  untold: number
  /** The latest entry that still waits for a sentence. */
  untoldFirst: { id: string; title: string; day: string } | null
  lastDay: string | null
  /** The latest entry of all. */
  latest: { id: string; title: string; day: string } | null
  purpose: boolean
  philosophy: boolean
  goals: number
  goalsMeasured: number
  prints: number
  asked: { id: string; circle: string; name: string }[]
  /** Names of the frameworks that were chosen for the cycle. */
  standards: string[]
  /** How many notices are new. */
  notices: number
}

/** The year of one leader and one cycle, for themselves alone. */
export const yearOf = (tx: Transaction, person: string, cycle: string | null) =>
  tx.row<Year>(sql`select
    (select count(*)::int from portfolio.evidence where space_id = ${person} and cycle_id = ${cycle} and trashed_at is null) as entries,
    (select count(*)::int from portfolio.evidence where space_id = ${person} and trashed_at is null and caption = '') as untold,
    (select json_build_object('id', id, 'title', title, 'day', practised_on) from portfolio.evidence
      where space_id = ${person} and trashed_at is null and caption = '' order by practised_on desc, id desc limit 1)
      as "untoldFirst",
    (select json_build_object('id', id, 'title', coalesce(nullif(title, ''), left(caption, 60)), 'day', practised_on)
      from portfolio.evidence where space_id = ${person} and trashed_at is null order by practised_on desc, id desc limit 1)
      as latest,
    (select count(*)::int from portfolio.print where space_id = ${person} and cycle_id = ${cycle} and state = 'ready') as prints,
    (select max(practised_on)::text from portfolio.evidence where space_id = ${person} and trashed_at is null) as "lastDay",
    exists (select 1 from purpose.purpose where space_id = ${person} and cycle_id = ${cycle} and cardinality(uses) > 0) as purpose,
    exists (select 1 from purpose.philosophy where space_id = ${person} and believe || value || therefore <> '') as philosophy,
    (select count(*)::int from focus.goal where space_id = ${person} and cycle_id = ${cycle}) as goals,
    (select count(*)::int from focus.goal where space_id = ${person} and cycle_id = ${cycle} and baseline is not null
      and target is not null) as "goalsMeasured",
    coalesce((select json_agg(json_build_object('id', m.id, 'circle', m.space_id, 'name', p.name))
      from sharing.membership m join people.person p on p.space_id = m.asked_by
      where m.person_id = ${person} and m.state = 'asked' and m.until_at is null), '[]') as asked,
    coalesce((select json_agg(distinct v.title) from cycles.standard s
        join frameworks.version v on v.space_id = s.version_space_id and v.id = s.version_id
      where s.space_id = ${person} and s.cycle_id = ${cycle}), '[]') as standards,
    (select count(*)::int from notices.notice where space_id = ${person} and seen_at is null) as notices`)
