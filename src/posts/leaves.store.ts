import { sql, type Transaction } from '#platform'
import type { LeaveAnswers } from './leave.ts'

/** Where a leave lies: whose, of which post. */
export interface OfPost {
  person: string
  post: string
}

/** Does another leave of the post than this one touch these days? */
export const touchesLeave = (
  tx: Transaction,
  { person, post }: OfPost,
  { starts, ends }: LeaveAnswers,
  id: string | null = null,
) =>
  tx.row(sql`select from posts.leave where space_id = ${person} and post_id = ${post}
    and daterange(starts, ends, '[]') && daterange(${starts}, ${ends}, '[]') and id is distinct from ${id}::uuid`)

/** Writes a leave; the database lets the person do so, and the office of the post. */
export const addLeave = (
  tx: Transaction,
  { person, post }: OfPost,
  id: string,
  { starts, ends }: LeaveAnswers,
) =>
  tx.run(sql`insert into posts.leave (space_id, id, post_id, starts, ends)
    values (${person}, ${id}, ${post}, ${starts}, ${ends})`)

/** The first day of a leave. */
export const leaveWith = (tx: Transaction, { person, post }: OfPost, id: string) =>
  tx.row<{ starts: string }>(sql`select starts::text from posts.leave
    where space_id = ${person} and post_id = ${post} and id = ${id}`)

/** Sets the last day of a leave. */
export const setLeaveEnd = (tx: Transaction, { person, post }: OfPost, id: string, ends: string) =>
  tx.run(
    sql`update posts.leave set ends = ${ends} where space_id = ${person} and post_id = ${post} and id = ${id}`,
  )

/** Removes a leave; gives 0 where it is not there. */
export const removeLeave = (tx: Transaction, { person, post }: OfPost, id: string) =>
  tx.run(sql`delete from posts.leave where space_id = ${person} and post_id = ${post} and id = ${id}`)
