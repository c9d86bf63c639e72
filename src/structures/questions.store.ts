import { sql, type Transaction } from '#platform'
import type { Question, QuestionAnswers } from './question.ts'

/** The questions that came back to a note, those not seen first, the latest first. */
export const questionsTo = (tx: Transaction, person: string, note: string) =>
  tx.rows<Question>(sql`select id, name, words, asked_at as "askedAt", seen_at as "seenAt" from structures.question
    where space_id = ${person} and note_id = ${note}
    order by seen_at is not null, asked_at desc, id desc limit 300`)

/** One question of one's own, with the note it came back to. */
export const questionWith = (tx: Transaction, person: string, id: string) =>
  tx.row<Question & { noteId: string; title: string; readers: string[] }>(sql`
    select q.id, q.name, q.words, q.asked_at as "askedAt", q.seen_at as "seenAt", q.note_id as "noteId", n.title,
      array(select r.structure_id::text from structures.reader r
        where r.space_id = n.space_id and r.note_id = n.id order by r.id) as readers
    from structures.question q join structures.note n on n.space_id = q.space_id and n.id = q.note_id
    where q.space_id = ${person} and q.id = ${id}`)

/** Notes that a question was seen, or not after all; gives 0 for what is not there. */
export const setSeen = (tx: Transaction, person: string, id: string, seen: boolean) =>
  tx.run(sql`update structures.question set seen_at = case when ${seen} then trust.now() end
    where space_id = ${person} and id = ${id}`)

/** Removes a question for good. */
export const removeQuestion = (tx: Transaction, person: string, id: string) =>
  tx.run(sql`delete from structures.question where space_id = ${person} and id = ${id}`)

/** Asks back through the link that the asker holds. */
export const askThroughLink = async (tx: Transaction, { once, name, words }: QuestionAnswers) =>
  (await tx.row<{ said: 'asked' | 'many' | 'gone' }>(
    sql`select trust.ask_note(${once}, ${name}, ${words}) as said`,
  ))!.said
