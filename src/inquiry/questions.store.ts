import { sql, type Transaction } from '#platform'
import type { Question } from './inquiry.ts'

/** The questions of an inquiry: the kept one first, then as they came. */
export const questionsAsked = (space: string, inquiry: string) =>
  sql`select id, question, kept from inquiry.question
    where space_id = ${space} and inquiry_id = ${inquiry} order by kept desc, at, id limit 100`

/** Notes a question. */
export const addQuestion = (
  tx: Transaction,
  person: string,
  { id, inquiry, question }: Pick<Question, 'id' | 'question'> & { inquiry: string },
) =>
  tx.run(sql`insert into inquiry.question (space_id, id, inquiry_id, question)
    values (${person}, ${id}, ${inquiry}, ${question})`)

/** Lets go of the question that is kept, if one is. */
export const freeQuestion = (tx: Transaction, person: string, inquiry: string) =>
  tx.run(sql`update inquiry.question set kept = false
    where space_id = ${person} and inquiry_id = ${inquiry} and kept`)

/** Keeps a question; gives 0 where there is none. */
export const setKept = (tx: Transaction, person: string, inquiry: string, question: string) =>
  tx.run(sql`update inquiry.question set kept = true
    where space_id = ${person} and inquiry_id = ${inquiry} and id = ${question}`)
