import { sql, type Transaction } from '#platform'
import type { MarkState } from './feedback.ts'

/** What was said, by its author and its id. */
export interface SaidBy {
  author: string
  id: string
}

/** Writes what an owner makes of something that was said to them. */
export const putMark = (
  tx: Transaction,
  owner: string,
  { author, id }: SaidBy,
  mark: { state: MarkState; line: string },
) =>
  tx.row(sql`insert into feedback.mark (space_id, author_id, feedback_id, state, line)
    select ${owner}, ${author}, ${id}, ${mark.state}, ${mark.line} where trust.said_to_me(${author}, ${id})
    on conflict (space_id, author_id, feedback_id)
      do update set state = excluded.state, line = excluded.line, at = trust.now()
    returning space_id`)

/** It is unmarked again. */
export const removeMark = (tx: Transaction, owner: string, { author, id }: SaidBy) =>
  tx.run(sql`delete from feedback.mark
    where space_id = ${owner} and author_id = ${author} and feedback_id = ${id}`)
