import { sql, type Transaction } from '#platform'
import type { Goal, GoalState, Origin } from './goal.ts'
import type { GoalAnswers } from './wording.ts'

/** The goals of a cycle in the leader's order. */
export const goalsOf = (tx: Transaction, person: string, cycle: string) =>
  tx.rows<Goal>(goalsAsked(person, cycle))

/** The same, to be asked with others. */
export const goalsAsked = (person: string, cycle: string) =>
  sql`select id, cycle_id as "cycleId", kind, statement, why_now as "whyNow", measure, unit,
      baseline::float8, target::float8, current::float8, current_on::text as "currentOn", lower,
      due::text, signs, equity, stops, apart, state, reason,
      case when origin is not null then json_build_object('noun', origin, 'id', origin_id, 'item', origin_item_id) end as origin,
      position
    from focus.goal where space_id = ${person} and cycle_id = ${cycle} order by position, id`

/** One goal of a space that the asker may see, or nothing. */
export const goalWith = (tx: Transaction, space: string, id: string) => tx.row<Goal>(goalAsked(space, id))

/** The same, to be asked with others. */
export const goalAsked = (space: string, id: string) =>
  sql`select id, cycle_id as "cycleId", kind, statement, why_now as "whyNow", measure, unit,
      baseline::float8, target::float8, current::float8, current_on::text as "currentOn", lower,
      due::text, signs, equity, stops, apart, state, reason,
      case when origin is not null then json_build_object('noun', origin, 'id', origin_id, 'item', origin_item_id) end as origin,
      position
    from focus.goal where space_id = ${space} and id = ${id}`

/** One goal of one's own, and how many wordings it had, for a new number alone is none: to be asked with others. */
export const ownGoalAsked = (person: string, id: string) =>
  sql`select id, cycle_id as "cycleId", kind, statement, why_now as "whyNow", measure, unit,
      baseline::float8, target::float8, current::float8, current_on::text as "currentOn", lower,
      due::text, signs, equity, stops, apart, state, reason,
      case when origin is not null then json_build_object('noun', origin, 'id', origin_id, 'item', origin_item_id) end as origin,
      position, (select count(*) filter (where reads is distinct from before)::int from (
        select to_jsonb(v) - '{id,at,current,current_on}'::text[] as reads, lag(to_jsonb(v) - '{id,at,current,current_on}'::text[]) over (order by at, id) as before
        from focus.goal_version v where v.space_id = ${person} and v.goal_id = ${id}) wordings) as earlier
    from focus.goal where space_id = ${person} and id = ${id}`

/** A goal as it is to be written, and the day of its present number; without it that is today. */
type DatedAnswers = GoalAnswers & { currentOn?: string }

/** Writes a new goal behind the others. */
export const addGoal = (
  tx: Transaction,
  person: string,
  { id, cycleId, origin }: { id: string; cycleId: string; origin?: Origin | null },
  goal: DatedAnswers,
) =>
  tx.run(sql`insert into focus.goal (space_id, id, cycle_id, kind, statement, why_now, measure, unit, baseline, target,
      current, current_on, lower, due, signs, equity, stops, origin, origin_id, origin_item_id, position)
    values (${person}, ${id}, ${cycleId}, ${goal.kind}, ${goal.statement}, ${goal.whyNow}, ${goal.measure}, ${goal.unit},
      ${goal.baseline}, ${goal.target}, ${goal.current},
      case when ${goal.current}::numeric is not null then coalesce(${goal.currentOn ?? null}::date, trust.today()) end,
      ${goal.lower}, ${goal.due}, ${goal.signs}, ${goal.equity}, ${goal.stops}, ${origin?.noun}, ${origin?.id},
      ${origin?.item},
      (select count(*) + 1 from focus.goal where space_id = ${person} and cycle_id = ${cycleId}))`)

/** Holds a goal of one's own until the transaction ends, so that nobody else writes it meanwhile; says how many: one or none. */
export const holdGoal = (tx: Transaction, person: string, id: string) =>
  tx.run(sql`select from focus.goal where space_id = ${person} and id = ${id} for update`)

/** Writes a goal anew; a number that is new is of the day that is given with it. */
export const changeGoal = (tx: Transaction, person: string, id: string, goal: DatedAnswers) =>
  tx.run(sql`update focus.goal set kind = ${goal.kind}, statement = ${goal.statement}, why_now = ${goal.whyNow},
      measure = ${goal.measure}, unit = ${goal.unit}, baseline = ${goal.baseline}, target = ${goal.target},
      current = ${goal.current}, current_on = case when ${goal.current}::numeric is not distinct from current
        then current_on when ${goal.current}::numeric is not null
        then coalesce(${goal.currentOn ?? null}::date, trust.today()) end,
      lower = ${goal.lower}, due = ${goal.due}, signs = ${goal.signs}, equity = ${goal.equity},
      stops = ${goal.stops}, changed_at = trust.now()
    where space_id = ${person} and id = ${id}`)

/** Says where a goal stands now, and why. */
export const setGoalState = (
  tx: Transaction,
  person: string,
  id: string,
  { state, reason }: { state: GoalState; reason: string },
) =>
  tx.run(sql`update focus.goal set state = ${state}, reason = ${reason}, changed_at = trust.now()
    where space_id = ${person} and id = ${id}`)

/** Keeps how a goal reads at this moment. */
export const keepGoalVersion = (tx: Transaction, person: string, id: string) =>
  tx.run(sql`insert into focus.goal_version (space_id, goal_id, statement, why_now, measure, unit, baseline, target, current,
      current_on, due, signs, equity, stops)
    select space_id, id, statement, why_now, measure, unit, baseline, target, current, current_on, due, signs, equity, stops
    from focus.goal where space_id = ${person} and id = ${id}`)

/** How a goal once read. */
export interface GoalVersion {
  statement: string
  measure: string
  unit: string
  baseline: number | null
  target: number | null
  due: string | null
  at: Date
}

/** Every wording of a goal, the newest first; its owner alone sees them. */
export const goalVersions = (tx: Transaction, person: string, id: string) =>
  tx.rows<GoalVersion>(sql`select statement, measure, unit, baseline::float8, target::float8, due::text, at
    from (select *, to_jsonb(v) - '{id,at,current,current_on}'::text[] is distinct from lag(to_jsonb(v) - '{id,at,current,current_on}'::text[]) over (order by at, id) as fresh
      from focus.goal_version v where space_id = ${person} and goal_id = ${id}) wordings
    where fresh order by at desc, id desc limit 100`)
