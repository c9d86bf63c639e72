import { sql, type Transaction } from '#platform'
import type { Values } from '#plans'

/**
 * What was seen of a goal so far, the latest day first; of a day what was written last, and what was taken back of it with
 * `gone`. A version with a day and no number says that the number of that day was taken back. Its owner alone sees it.
 */
export const valuesOf = (tx: Transaction, person: string, id: string) =>
  tx.rows<Values.SaidValue>(sql`select distinct on (current_on) current::float8 as value, current_on::text as day, gone
    from (select *, first_value(current is null) over (partition by current_on order by at desc, id desc) as gone
      from focus.goal_version where space_id = ${person} and goal_id = ${id} and current_on is not null) of_day
    where current is not null order by current_on desc, at desc, id desc limit 100`)

/** Adds a value of a day to the versions of a goal of one's own; null where the value of that day is taken back. */
export const keepValue = (
  tx: Transaction,
  person: string,
  id: string,
  { value, day }: { value: number | null; day: string },
) =>
  tx.run(sql`insert into focus.goal_version (space_id, goal_id, statement, why_now, measure, unit, baseline, target, current,
      current_on, due, signs, equity, stops)
    select space_id, id, statement, why_now, measure, unit, baseline, target, ${value}, ${day}, due, signs, equity, stops
    from focus.goal where space_id = ${person} and id = ${id}`)

/** Where a goal is now; a value of a day before the one that is known changes nothing. */
export const setValue = (tx: Transaction, person: string, id: string, { value, day }: Values.Value) =>
  tx.run(sql`update focus.goal set current = ${value}, current_on = ${day}
    where space_id = ${person} and id = ${id} and (current is null or current_on is null or current_on <= ${day}::date)`)

/** Where the value of this day was the present one, the latest that is left becomes it; nothing where none is. */
export const fallBack = (tx: Transaction, person: string, id: string, day: string) =>
  tx.run(sql`update focus.goal g set (current, current_on) = (
      select l.current, l.current_on from (select distinct on (v.current_on) v.current, v.current_on
        from focus.goal_version v where v.space_id = g.space_id and v.goal_id = g.id and v.current_on is not null
        order by v.current_on desc, v.at desc, v.id desc) l
      where l.current is not null order by l.current_on desc limit 1)
    where g.space_id = ${person} and g.id = ${id} and g.current_on = ${day}::date`)
