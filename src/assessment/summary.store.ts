import { sql, type Transaction } from '#platform'
import type { ShownRating } from './look.ts'

/**
 * Everything an assessment asks, in its order, with what was said. Items, labels and entries are looked up by their key:
 * joined as sets they would be compared each with each, or every item there is would be read, for nobody tells the planner
 * how many are asked. What they belong to is looked up once for all of them.
 */
export const ratingsOf = (tx: Transaction, space: string, id: string) =>
  tx.rows<ShownRating>(sql`with at as materialized (
      select id, version_space_id as space, version_id as version from assessment.assessment
      where space_id = ${space} and id = ${id}),
    asked as materialized (
      select r.* from at join assessment.rating r on r.space_id = ${space} and r.assessment_id = at.id),
    branches as materialized (select jsonb_object_agg(u.id, b.name) as by_item
      from at cross join (select distinct under_id as id from asked where under_id is not null) u
        cross join lateral (
          select trim(b.code || ' ' || coalesce(nullif(b.label, ''), left(b.statement, 120))) as name
          from frameworks.item b where b.space_id = at.space and b.id = u.id offset 0) b),
    labels as materialized (select jsonb_object_agg(item_id, lines) as by_item from (
      select c.item_id, jsonb_agg((select jsonb_agg(jsonb_build_object('label', l->>'quality') order by (l->>'place')::int)
        from jsonb_array_elements(c.levels) l) order by u.place, u.id, c.place, c.id) as lines
      from at join frameworks.criterion c on c.space_id = at.space and c.version_id = at.version
        join frameworks.rubric u on u.space_id = c.space_id and u.id = c.rubric_id
      where c.item_id is not null and jsonb_array_length(c.levels) > 0
      group by c.item_id) one),
    held as materialized (select jsonb_object_agg(rating_id, n) as by_rating from (
      select rating_id, count(*) as n from assessment.support
      where space_id = ${space} and assessment_id = ${id} group by rating_id) one)
    select r.id, r.item_id as item, r.under_id as under, r.continuum_id as map, r.sources, r.level, r.enough, r.note,
      r.confidence, i.code, i.label, i.statement,
      branches.by_item ->> r.under_id::text as branch,
      case when r.continuum_id is not null then (select json_build_object('component', c.component,
          'variations', c.variations, 'ideal', c.ideal, 'acceptable', c.acceptable)
        from frameworks.continuum c where c.space_id = at.space and c.id = r.continuum_id) end as "mapLine",
      coalesce(labels.by_item -> r.item_id::text, '[]') as lines,
      coalesce((held.by_rating ->> r.id::text)::int, 0) as entries
    from at cross join asked r
      cross join lateral (select i.code, i.label, case when i.label = '' then left(i.statement, 300) else '' end as statement
        from frameworks.item i where i.space_id = at.space and i.id = r.item_id offset 0) i
      cross join branches cross join labels cross join held
    order by r.place`)

/**
 * The looks of a person at one version up to this one, the oldest first, this one the last; at most four. What was said in
 * this one is asked for beside it and is missing here.
 */
export const looksAsked = (person: string, id: string) =>
  sql`select * from (
      select a.id, a.moment, c.school_year as year, a.begun_at as "begunAt",
        case when a.id <> here.id then (select coalesce(json_agg(q), '[]') from (
          select r.item_id as item, r.continuum_id as map, r.level, r.enough
          from assessment.rating r where r.space_id = a.space_id and r.assessment_id = a.id order by r.place) q) end as ratings
      from assessment.assessment here join assessment.assessment a on a.space_id = here.space_id
          and a.version_id = here.version_id and a.by_map = here.by_map and (a.begun_at, a.id) <= (here.begun_at, here.id)
        join cycles.cycle c on c.space_id = a.space_id and c.id = a.cycle_id
      where here.space_id = ${person} and here.id = ${id}
      order by a.begun_at desc, a.id desc limit 4) looks
    order by "begunAt", id`
