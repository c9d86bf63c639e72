import type { Picture } from '#coach'
import { sql } from '#platform'

export type Thoughts = Pick<Picture, 'visits' | 'uses' | 'philosophy' | 'expectations' | 'change'>

/** What a leader said of purpose and belief, and what comes from outside. Visits are counted only
 * while nothing is said of what they believe. */
export const thoughtsOf = (person: string) =>
  sql`with belief as materialized (
      select greatest(f.changed_at, f.confirmed_at)::date as day, concat_ws(' ', f.believe, f.value, f.therefore) as words,
        f.believe || f.value || f.therefore <> '' as said
      from purpose.philosophy f where f.space_id = ${person})
    select
      case when exists (select 1 from belief where said) then 0 else (select count(distinct h.at::date)::int from platform.happening h
          where h.space_id = ${person} and h.who = ${person} and h.at >= (select starts::date from cycle)) end as visits,
      coalesce((select json_agg(json_build_object('use', u, 'audience', coalesce(nullif(d.audience, ''), p.audience),
          'decides', coalesce(d.decides, '')))
        from purpose.purpose p cross join lateral unnest(p.uses) u
          left join purpose.use d on d.space_id = p.space_id and d.purpose_id = p.id and d.use = u
        where p.space_id = ${person} and p.cycle_id = (select id from cycle)), '[]') as uses,
      coalesce((select json_build_object('on', day, 'sentences', case when not said then 0
            else greatest(1, regexp_count(words, '[.!?…]+([[:space:]]|$)')) end)
        from belief), json_build_object('sentences', 0, 'on', null)) as philosophy,
      (select json_build_object('organization', o.name, 'opened', exists (
            select 1 from purpose.opening w where w.space_id = ${person} and w.expectation_id = e.id))
        from posts.post p cross join lateral trust.above(p.organization_id) with ordinality a (id, height)
          cross join lateral (select x.id, x.words from purpose.expectation x
            where x.space_id = a.id order by x.id desc limit 1) e
          join organizations.organization o on o.id = a.id
        where p.space_id = ${person} and p.id = (select "postId" from cycle) and e.words <> ''
        order by a.height limit 1) as expectations,
      (select json_build_object('id', h.id, 'what', h.what) from briefs.horizon h
        where h.space_id = ${person} and h.kind in ('mandate', 'money') and h.certainty = 'sure' and h.answer is null
          and h.aside_at is null
          and not exists (select 1 from briefs.brief b where b.space_id = h.space_id and b.horizon_id = h.id)
        order by h.comes_on nulls last, h.id limit 1) as change`
