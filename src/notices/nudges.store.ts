import { sql, type Transaction } from '#platform'

/** The people whom a nudge may be due to. Only the house is told (trust). */
export const whoseNudge = (tx: Transaction) =>
  tx.rows<{ person: string }>(sql`select person from trust.whose_turn_for_nudge() as person`)

/** Takes a person's nudge until tomorrow; nothing where somebody else has just taken it, or it is not due yet. */
export const takeNudge = (tx: Transaction, person: string) =>
  tx.row<{ id: string }>(sql`insert into notices.turn (space_id, nudge_due_at)
    values (${person}, trust.now() + interval '1 day')
    on conflict (space_id) do update set nudge_due_at = excluded.nudge_due_at
      where turn.nudge_due_at is null or turn.nudge_due_at <= trust.now()
    returning space_id as id`)

/** Writes down when to look again. */
export const putNudge = (tx: Transaction, person: string, lookAt: Date) =>
  tx.run(sql`update notices.turn set nudge_due_at = ${lookAt} where space_id = ${person}`)

/** When a person last did something in LPS, and was last nudged. */
export const lastSignsOf = (tx: Transaction, person: string) =>
  tx.row<{ deedAt: Date | null; nudgedAt: Date | null }>(sql`select
    (select max(at) from platform.happening where space_id = ${person} and who = ${person}) as "deedAt",
    (select max(at) from notices.notice where space_id = ${person} and kind = 'nudge') as "nudgedAt"`)

/** An older question makes room for a new one: only the newest stands as new. */
export const dropNudges = (tx: Transaction, person: string) =>
  tx.run(sql`update notices.notice set seen_at = trust.now(), letter = 'none'
    where space_id = ${person} and kind = 'nudge' and seen_at is null`)
