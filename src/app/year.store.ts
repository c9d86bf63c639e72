import { sql } from '#platform'

/** What a leader's year holds so far, as numbers and yes or no: the ground of advice and of what is ready. */
export interface Year {
  entries: number
  untold: number
  /** The latest entry that still waits for a sentence. */
  untoldFirst: { id: string; title: string; day: string } | null
  /** The latest entry of all. */
  latest: { id: string; title: string; day: string } | null
  purpose: boolean
  philosophy: boolean
  goals: number
  goalsMeasured: number
  prints: number
  asked: { circle: string; kind: string; name: string | null }[]
  /** Invitations to a cycle that wait; nothing for a name the leader cannot find. */
  invited: { space: string; id: string; name: string | null; until: string }[]
  /** Names of the frameworks that were chosen for the cycle. */
  standards: string[]
  /** Decisions whose day to look back has come. */
  lookBack: { id: string; title: string }[]
  /** How many notices are new. */
  notices: number
}

/** The year of one leader, for themselves alone, on the ground of their `cycle`. */
export const yearOf = (person: string) =>
  sql`select written.entries, written.untold, aimed.goals, aimed."goalsMeasured",
    (select json_build_object('id', id, 'title', title, 'day', practised_on) from portfolio.evidence
      where space_id = ${person} and trashed_at is null and caption = '' order by practised_on desc, id desc limit 1)
      as "untoldFirst",
    (select json_build_object('id', id, 'title', coalesce(nullif(title, ''), left(caption, 60)), 'day', practised_on)
      from portfolio.evidence where space_id = ${person} and trashed_at is null order by practised_on desc, id desc limit 1)
      as latest,
    (select count(*)::int from portfolio.print where space_id = ${person} and cycle_id = (select id from cycle) and state = 'ready') as prints,
    exists (select 1 from purpose.purpose where space_id = ${person} and cycle_id = (select id from cycle) and cardinality(uses) > 0) as purpose,
    exists (select 1 from purpose.philosophy where space_id = ${person} and believe || value || therefore <> '') as philosophy,
    coalesce((select json_agg(json_build_object('circle', m.space_id, 'kind', c.kind, 'name', w.name))
      from sharing.membership m join sharing.circle c on c.space_id = m.space_id and c.ended_at is null
        left join trust.who_asks() w on w.circle = m.space_id
      where m.person_id = ${person} and m.state = 'asked' and m.until_at is null), '[]') as asked,
    coalesce((select json_agg(json_build_object('space', i.space_id, 'id', i.id, 'name', p.name, 'until', i.until)
        order by i.until, i.id)
      from cycles.invitation i left join people.person p on p.space_id = i.space_id
      where i.invited_id = ${person} and not exists (select 1 from cycles.answer a where a.space_id = ${person}
        and a.invitation_space_id = i.space_id and a.invitation_id = i.id)), '[]') as invited,
    coalesce((select json_agg(distinct v.title) from cycles.standard s
        join frameworks.version v on v.space_id = s.version_space_id and v.id = s.version_id
      where s.space_id = ${person} and s.cycle_id = (select id from cycle)), '[]') as standards,
    coalesce((select json_agg(json_build_object('id', id, 'title', title) order by look_back_on, id)
      from briefs.brief where space_id = ${person} and looked_back_on is null and aside_at is null
        and decided_on is not null and look_back_on <= trust.today()), '[]') as "lookBack",
    (select count(*)::int from notices.notice where space_id = ${person} and seen_at is null) as notices
    from (select count(*) filter (where cycle_id = (select id from cycle))::int as entries, count(*) filter (where caption = '')::int as untold
        from portfolio.evidence where space_id = ${person} and trashed_at is null) written
      cross join (select count(*)::int as goals,
          count(*) filter (where baseline is not null and target is not null)::int as "goalsMeasured"
        from focus.goal where space_id = ${person} and cycle_id = (select id from cycle)) aimed`
