import { sql, type Transaction } from '#platform'
import type { Value } from './value.ts'

/** What was seen of a goal so far, the latest day first; of a day what was written last. Its owner alone sees it. */
export const valuesOf = (tx: Transaction, person: string, id: string) =>
  tx.rows<Value>(sql`select distinct on (current_on) current::float8 as value, current_on::text as day
    from focus.goal_version where space_id = ${person} and goal_id = ${id} and current is not null and current_on is not null
    order by current_on desc, at desc, id desc limit 100`)

/** Adds a value of a day to the versions of a goal of one's own. */
export const keepValue = (tx: Transaction, person: string, id: string, { value, day }: Value) =>
  tx.run(sql`insert into focus.goal_version (space_id, goal_id, statement, why_now, measure, unit, baseline, target, current,
      current_on, due, signs, equity, stops)
    select space_id, id, statement, why_now, measure, unit, baseline, target, ${value}, ${day}, due, signs, equity, stops
    from focus.goal where space_id = ${person} and id = ${id}`)

/** Where a goal is now; a value of a day before the one that is known changes nothing. */
export const setValue = (tx: Transaction, person: string, id: string, { value, day }: Value) =>
  tx.run(sql`update focus.goal set current = ${value}, current_on = ${day}
    where space_id = ${person} and id = ${id} and (current is null or current_on is null or current_on <= ${day}::date)`)
