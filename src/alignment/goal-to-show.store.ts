import { sql, type Transaction } from '#platform'
import type { GoalToShow } from './goal-to-show.ts'

/** An own goal with what a copy of it may say, or nothing. */
export const goalToShow = (tx: Transaction, person: string, id: string) =>
  tx.row<GoalToShow>(sql`select g.id, g.kind, g.statement, g.why_now as "whyNow", g.measure, g.unit, g.baseline::float8,
      g.current::float8, g.target::float8, g.due::text, c.school_year as "schoolYear",
      json_build_object('name', me.name, 'post', p.title, 'organization', o.name) as "from",
      (select coalesce(json_agg(json_build_object('space', l.to_space_id, 'id', l.to_goal_id, 'organization', a.name,
          'statement', above.statement, 'how', l.how, 'strength', l.strength) order by a.name, above.place, above.id), '[]')
        from focus.goal_link l join plans.goal above on above.space_id = l.to_space_id and above.id = l.to_goal_id
          join organizations.organization a on a.id = l.to_space_id
        where l.space_id = g.space_id and l.goal_id = g.id) as serves
    from focus.goal g join cycles.cycle c on c.space_id = g.space_id and c.id = g.cycle_id
      join posts.post p on p.space_id = c.space_id and p.id = c.post_id
      join organizations.organization o on o.id = p.organization_id
      join people.person me on me.space_id = g.space_id and me.id = g.space_id
    where g.space_id = ${person} and g.id = ${id}`)
