import { sql, type Transaction } from '#platform'

/** Asks for what was noted in a coaching, the latest day first; at most two hundred. */
export const givenAsked = (circle: string) =>
  sql`select g.id, g.on_day::text as day, g.minutes, g.note, g.noted_by = trust.me() as own
    from partners.given g where g.space_id = ${circle} and g.space_id in (select trust.my_circles())
    order by g.on_day desc, g.id desc limit 200`

/** Notes hours that were given in a coaching. */
export const addGiven = (
  tx: Transaction,
  circle: string,
  person: string,
  one: { id: string; day: string; minutes: number; note: string },
) =>
  tx.run(sql`insert into partners.given (space_id, id, on_day, minutes, note, noted_by)
    values (${circle}, ${one.id}, ${one.day}, ${one.minutes}, ${one.note}, ${person})`)

/** Takes away a line of one's own; gives 0 where there is none. */
export const removeGiven = (tx: Transaction, circle: string, person: string, id: string) =>
  tx.run(sql`delete from partners.given where space_id = ${circle} and id = ${id} and noted_by = ${person}`)
