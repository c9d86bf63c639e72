import { sql, type Transaction } from '#platform'
import type { Coming, HorizonAnswers } from './horizon.ts'

/** What a person sees coming, the soonest first; what has no day comes last, what was put aside after it. */
export const horizonOf = (tx: Transaction, person: string) =>
  tx.rows<Coming>(sql`select h.id, h.what, h.kind, h.from_whom as "fromWhom", h.comes_on::text as "comesOn", h.season,
      h.certainty, h.answer, h.note, h.aside_at is not null as aside,
      array(select g.goal_id::text from briefs.horizon_goal g
        where g.space_id = h.space_id and g.horizon_id = h.id order by g.id) as goals
    from briefs.horizon h where h.space_id = ${person}
    order by h.aside_at is not null, h.comes_on nulls last, h.made_at, h.id limit 200`)

/** A goal that something coming may touch. */
export interface Touched {
  id: string
  statement: string
}

/** A person's goals that are not over, in their order: what something coming may touch. */
export const goalsAhead = (tx: Transaction, person: string) =>
  tx.rows<Touched>(sql`select g.id, g.statement from focus.goal g
      join cycles.cycle c on c.space_id = g.space_id and c.id = g.cycle_id
    where g.space_id = ${person} and c.state not in ('closed', 'archived') and g.state <> 'dropped'
    order by c.starts desc, g.position, g.id limit 50`)

/** Writes down something that is coming. */
export const addComing = (tx: Transaction, person: string, id: string, given: HorizonAnswers) =>
  tx.run(sql`insert into briefs.horizon (space_id, id, what, kind, from_whom, comes_on, season, certainty, answer, note)
    values (${person}, ${id}, ${given.what}, ${given.kind}, ${given.fromWhom}, ${given.comesOn}, ${given.season},
      ${given.certainty}, ${given.answer}, ${given.note})`)

/** Writes it anew; gives 0 for what is not there. */
export const changeComing = (tx: Transaction, person: string, id: string, given: HorizonAnswers) =>
  tx.run(sql`update briefs.horizon set what = ${given.what}, kind = ${given.kind}, from_whom = ${given.fromWhom},
      comes_on = ${given.comesOn}, season = ${given.season}, certainty = ${given.certainty}, answer = ${given.answer},
      note = ${given.note}, changed_at = trust.now()
    where space_id = ${person} and id = ${id}`)

/** Says which of one's own goals it touches. */
export async function putTouched(tx: Transaction, person: string, id: string, goals: readonly string[]) {
  await tx.run(sql`delete from briefs.horizon_goal
    where space_id = ${person} and horizon_id = ${id} and goal_id <> all (${goals}::uuid[])`)
  await tx.run(sql`insert into briefs.horizon_goal (space_id, horizon_id, goal_id)
    select ${person}, ${id}, goal from unnest(${goals}::uuid[]) goal on conflict do nothing`)
}

/** Puts it aside, or back on the horizon; gives 0 for what is not there. */
export const setComingAside = (tx: Transaction, person: string, id: string, aside: boolean) =>
  tx.run(sql`update briefs.horizon set aside_at = case when ${aside} then trust.now() end
    where space_id = ${person} and id = ${id}`)
