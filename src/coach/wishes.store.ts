import { sql } from '#platform'

/**
 * Asks what a person answered, and the numbers set by the nearest organization of their post: the school's own before the
 * district's, and so on. On the ground of their `cycle`.
 */
export const wishesOf = (person: string) =>
  sql`select
    coalesce((select json_agg(json_build_object('rule', c.rule, 'about', c.about, 'answer', c.answer, 'until', c.until))
      from coach.choice c where c.space_id = ${person}), '[]') as choices,
    coalesce((select json_object_agg(n.rule, n.set) from (
      select near.rule, json_object_agg(near.name, near.value) as set from (
        select distinct on (t.rule, t.name) t.rule, t.name, t.value::float8 as value
        from posts.post p cross join lateral trust.above(p.organization_id) with ordinality a (id, height)
          join coach.threshold t on t.space_id = a.id
        where p.space_id = ${person} and p.id = (select "postId" from cycle) order by t.rule, t.name, a.height) near
      group by near.rule) n), '{}') as thresholds`
