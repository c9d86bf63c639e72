import { sql, type Transaction } from '#platform'
import type { Goal, GoalAnswers } from './goal.ts'

/** The goals of a cycle in the leader's order. */
export const goalsOf = (tx: Transaction, person: string, cycle: string) =>
  tx.rows<Goal>(sql`select id, cycle_id as "cycleId", kind, statement, why_now as "whyNow", measure, unit,
      baseline::float8, target::float8, current::float8, due::text, state, position
    from focus.goal where space_id = ${person} and cycle_id = ${cycle} order by position, id`)

/** One goal of a space that the asker may see, or nothing. */
export const goalWith = (tx: Transaction, space: string, id: string) =>
  tx.row<Goal>(sql`select id, cycle_id as "cycleId", kind, statement, why_now as "whyNow", measure, unit,
      baseline::float8, target::float8, current::float8, due::text, state, position
    from focus.goal where space_id = ${space} and id = ${id}`)

/** Writes a new goal behind the others. */
export const addGoal = (
  tx: Transaction,
  person: string,
  { id, cycleId }: { id: string; cycleId: string },
  goal: GoalAnswers,
) =>
  tx.run(sql`insert into focus.goal (space_id, id, cycle_id, kind, statement, why_now, measure, unit, baseline, target,
      current, due, position)
    values (${person}, ${id}, ${cycleId}, ${goal.kind}, ${goal.statement}, ${goal.whyNow}, ${goal.measure}, ${goal.unit},
      ${goal.baseline}, ${goal.target}, ${goal.current}, ${goal.due},
      (select count(*) + 1 from focus.goal where space_id = ${person} and cycle_id = ${cycleId}))`)

/** Writes a goal anew. */
export const changeGoal = (tx: Transaction, person: string, id: string, goal: GoalAnswers) =>
  tx.run(sql`update focus.goal set kind = ${goal.kind}, statement = ${goal.statement}, why_now = ${goal.whyNow},
      measure = ${goal.measure}, unit = ${goal.unit}, baseline = ${goal.baseline}, target = ${goal.target},
      current = ${goal.current}, due = ${goal.due}, changed_at = trust.now()
    where space_id = ${person} and id = ${id}`)

/** Keeps how a goal reads at this moment. */
export const keepGoalVersion = (tx: Transaction, person: string, id: string) =>
  tx.run(sql`insert into focus.goal_version (space_id, goal_id, statement, why_now, measure, baseline, target, current, due)
    select space_id, id, statement, why_now, measure, baseline, target, current, due
    from focus.goal where space_id = ${person} and id = ${id}`)
