import { personOf, sql, type Transaction } from '#platform'
import { wordingOf, type Goal, type GoalAnswers } from './goal.ts'
import type { Move } from './move.ts'

/** A goal in the list of its organization, with the goals above that it serves. */
export interface ListedGoal extends Goal {
  serves: { statement: string; organization: string }[]
}

/** The goals of an organization that the asker may read, the latest year first, each in its place. */
export const goalsOf = (tx: Transaction, space: string) =>
  tx.rows<ListedGoal>(sql`with linked as materialized (
      select l.goal_id, json_agg(json_build_object('statement', a.statement, 'organization', o.name)
          order by l.strength, l.id) as serves
      from plans.link l join plans.goal a on a.space_id = l.to_space_id and a.id = l.to_goal_id
        join organizations.organization o on o.id = l.to_space_id
      where l.space_id = ${space} group by l.goal_id)
    select g.space_id as space, g.id, g.school_year as "schoolYear", g.statement, g.why, g.measure, g.unit,
      g.baseline::float8, g.target::float8, g.current::float8, g.current_on::text as "currentOn", g.lower, g.due::text, g.stops, g.state, g.reason, g.apart,
      g.changed_at as "changedAt", coalesce(k.serves, '[]') as serves
    from plans.goal g left join linked k on k.goal_id = g.id
    where g.space_id = ${space} and g.trashed_at is null
    order by g.school_year desc, g.place, g.id limit 500`)

/** One goal that the asker may read, or nothing. */
export const goalWith = (tx: Transaction, space: string, id: string) =>
  tx.row<Goal & { trashed: boolean }>(goalAsked(space, id))

/** The same as a question among others. */
export const goalAsked = (space: string, id: string) =>
  sql`select space_id as space, id, school_year as "schoolYear", statement, why, measure, unit, baseline::float8,
      target::float8, current::float8, current_on::text as "currentOn", lower, due::text, stops, state, reason, apart,
      changed_at as "changedAt", trashed_at is not null as trashed
    from plans.goal where space_id = ${space} and id = ${id}`

/** One goal, held until the end of the transaction: whoever writes it meanwhile waits. Only for whoever keeps it. */
export const holdGoal = (tx: Transaction, space: string, id: string) =>
  tx.row<Goal>(sql`select space_id as space, id, school_year as "schoolYear", statement, why, measure, unit,
      baseline::float8, target::float8, current::float8, current_on::text as "currentOn", lower, due::text, stops, state, reason, apart,
      changed_at as "changedAt"
    from plans.goal where space_id = ${space} and id = ${id} and trashed_at is null for no key update`)

/** Holds all goals of an organization: links between them are made one after another, so that no circle closes. */
export const holdGoals = (tx: Transaction, space: string) =>
  tx.run(sql`select from plans.goal where space_id = ${space} order by id for no key update`)

/** Which goal is written, and on which day; without it a new number is of today. */
interface Place {
  space: string
  id: string
  today?: string
}

/** Writes a draft behind the other goals of its year. */
export const addGoal = (tx: Transaction, { space, id, today }: Place, goal: GoalAnswers) =>
  tx.run(sql`insert into plans.goal (space_id, id, school_year, statement, why, measure, unit, baseline, target, current,
      current_on, lower, due, stops, made_by, place)
    values (${space}, ${id}, ${goal.schoolYear}, ${goal.statement}, ${goal.why}, ${goal.measure}, ${goal.unit},
      ${goal.baseline}, ${goal.target}, ${goal.current},
      case when ${goal.current}::numeric is not null then coalesce(${today ?? null}::date, trust.today()) end,
      ${goal.lower}, ${goal.due}, ${goal.stops}, ${personOf(tx.who)},
      (select count(*) + 1 from plans.goal where space_id = ${space} and school_year = ${goal.schoolYear}))`)

/** Writes a goal anew. `reworded`: its words have changed, not only how far it has come. */
export const changeGoal = (
  tx: Transaction,
  { space, id, today }: Place,
  goal: GoalAnswers,
  reworded: boolean,
) =>
  tx.run(sql`update plans.goal set school_year = ${goal.schoolYear}, statement = ${goal.statement}, why = ${goal.why},
      measure = ${goal.measure}, unit = ${goal.unit}, baseline = ${goal.baseline}, target = ${goal.target},
      current = ${goal.current}, current_on = case when ${goal.current}::numeric is not distinct from current
        then current_on when ${goal.current}::numeric is not null then coalesce(${today ?? null}::date, trust.today()) end,
      lower = ${goal.lower}, due = ${goal.due},
      stops = ${goal.stops},
      changed_at = case when ${reworded}::boolean then trust.now() else changed_at end
    where space_id = ${space} and id = ${id}`)

/** Says where a goal stands now. */
export const setState = (tx: Transaction, { space, id }: Goal, { state, reason }: Move) =>
  tx.run(sql`update plans.goal set state = ${state}, reason = ${reason}, changed_at = trust.now()
    where space_id = ${space} and id = ${id}`)

/** Takes a draft out of sight, or brings it back; gives 0 where it is no draft, or not the asker's to keep. */
export const setTrashed = (tx: Transaction, space: string, id: string, trashed: boolean) =>
  tx.run(sql`update plans.goal set trashed_at = case when ${trashed}::boolean then trust.now() end
    where space_id = ${space} and id = ${id} and state = 'draft'`)

/** Says why a goal serves none above; gives 0 where it is not the asker's to keep. */
export const writeApart = (tx: Transaction, space: string, id: string, apart: string) =>
  tx.run(sql`update plans.goal set apart = ${apart} where space_id = ${space} and id = ${id}`)

/** A wording of a goal as it was kept. */
export interface GoalVersion extends ReturnType<typeof wordingOf>, Pick<Goal, 'state' | 'reason'> {
  id: string
  at: Date
  by: string | null
}

/** Keeps how a goal reads at this moment, and who wrote it. */
export const keepGoalVersion = (tx: Transaction, space: string, id: string) =>
  tx.run(sql`insert into plans.goal_version (space_id, goal_id, statement, why, measure, unit, baseline, target, lower, due,
      stops, state, reason, made_by)
    select space_id, id, statement, why, measure, unit, baseline, target, lower, due, stops, state, reason,
      ${personOf(tx.who)}
    from plans.goal where space_id = ${space} and id = ${id}`)

/** How a goal read before, the latest first; a number that was kept is no wording. */
export const goalVersionsOf = (tx: Transaction, space: string, goal: string) =>
  tx.rows<GoalVersion>(sql`select v.id, v.statement, v.why, v.measure, v.unit, v.baseline::float8, v.target::float8,
      v.lower, v.due::text, v.stops, v.state, v.reason, v.at, p.name as by
    from plans.goal_version v left join people.person p on p.space_id = v.made_by and p.id = v.made_by
    where v.space_id = ${space} and v.goal_id = ${goal} and v.current_on is null
    order by v.at desc, v.id desc limit 100`)
