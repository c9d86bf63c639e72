import { personOf, sql, type Transaction } from '#platform'
import type { SaidValue, Value } from './value.ts'

/** What was seen of a goal so far, the latest day first; of a day what was written last, and with `gone` what was taken back. */
export const valuesOf = (tx: Transaction, space: string, id: string) =>
  tx.rows<SaidValue>(sql`select distinct on (current_on) current::float8 as value, current_on::text as day, gone
    from (select *, first_value(current is null) over (partition by current_on order by at desc, id desc) as gone
      from plans.goal_version where space_id = ${space} and goal_id = ${id} and current_on is not null) of_day
    where current is not null order by current_on desc, at desc, id desc limit 100`)

/** Adds the number of a day to the versions of a goal; null where that of the day is taken back. */
export const keepValue = (
  tx: Transaction,
  space: string,
  id: string,
  { value, day }: { value: number | null; day: string },
) =>
  tx.run(sql`insert into plans.goal_version (space_id, goal_id, statement, why, measure, unit, baseline, target, lower, due,
      stops, state, made_by, current, current_on)
    select space_id, id, statement, why, measure, unit, baseline, target, lower, due, stops, state, ${personOf(tx.who)},
      ${value}, ${day}
    from plans.goal where space_id = ${space} and id = ${id}`)

/** Where a goal is now; a number of a day before the one that is known changes nothing. */
export const setValue = (tx: Transaction, space: string, id: string, { value, day }: Value) =>
  tx.run(sql`update plans.goal set current = ${value}, current_on = ${day}
    where space_id = ${space} and id = ${id} and (current is null or current_on is null or current_on <= ${day}::date)`)

/** Where the number of this day was the present one, the latest that is left becomes it; nothing where none is. */
export const fallBack = (tx: Transaction, space: string, id: string, day: string) =>
  tx.run(sql`update plans.goal g set (current, current_on) = (
      select l.current, l.current_on from (select distinct on (v.current_on) v.current, v.current_on
        from plans.goal_version v where v.space_id = g.space_id and v.goal_id = g.id and v.current_on is not null
        order by v.current_on desc, v.at desc, v.id desc) l
      where l.current is not null order by l.current_on desc limit 1)
    where g.space_id = ${space} and g.id = ${id} and g.current_on = ${day}::date`)
