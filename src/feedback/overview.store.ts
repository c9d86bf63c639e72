import { sql, type Transaction } from '#platform'
import { together } from '#questions'
import type { Feedback, Subject } from './feedback.ts'

/** Something said, and to what. */
export interface SaidTo extends Feedback {
  subject: Subject
  owner: string | null
}

/** What somebody was asked, and by whom. */
export interface AskedOf {
  id: string
  subject: Subject
  owner: string | null
  question: string
  at: string
}

/** What others said to a person, what they said themselves, and what they are asked. */
export interface Overview {
  received: SaidTo[]
  given: SaidTo[]
  asked: AskedOf[]
}

/**
 * A person's feedback in one statement: received, what is unmarked first, and given, the latest first, at most sixty each;
 * what they are asked.
 */
export const overviewOf = async (tx: Transaction, person: string): Promise<Overview> => {
  const row = await tx.row<{ [part in keyof Overview]: { list: Overview[part] } }>(
    together({
      received: sql`select coalesce(json_agg(s), '[]') as list from (
        select f.id, f.space_id as "authorId", f.kind, f.words, f.at,
          json_build_object('noun', f.noun, 'space', f.owner_id, 'id', f.item_id) as subject, null as owner,
          (select p.name from people.person p where p.space_id = f.space_id) as author,
          case when m.state is not null then json_build_object('state', m.state, 'line', m.line) end as mark
        from feedback.feedback f left join feedback.mark m
          on m.space_id = ${person} and m.author_id = f.space_id and m.feedback_id = f.id
        where f.owner_id = ${person} order by m.state is not null, coalesce(m.at, f.at) desc, f.id limit 60) s`,
      given: sql`select coalesce(json_agg(s), '[]') as list from (
        select f.id, f.space_id as "authorId", f.kind, f.words, f.at,
          json_build_object('noun', f.noun, 'space', f.owner_id, 'id', f.item_id) as subject, null as author,
          (select p.name from people.person p where p.space_id = f.owner_id) as owner,
          (select json_build_object('state', m.state, 'line', m.line) from feedback.mark m
            where m.author_id = f.space_id and m.feedback_id = f.id) as mark
        from feedback.feedback f where f.space_id = ${person} order by f.at desc, f.id limit 60) s`,
      asked: sql`select coalesce(json_agg(a order by a.at), '[]') as list from (
        select a.id, a.question, a.asked_at as at,
          json_build_object('noun', a.noun, 'space', a.space_id, 'id', a.item_id) as subject,
          (select p.name from people.person p where p.space_id = a.space_id) as owner
        from feedback.asking a where a.person_id = ${person} and a.done_at is null) a`,
    }),
  )
  return {
    received: row?.received.list ?? [],
    given: row?.given.list ?? [],
    asked: row?.asked.list ?? [],
  }
}

/** Everything a person ever said, the latest first. */
export const allSaidBy = (tx: Transaction, person: string) =>
  tx.rows<Pick<Feedback, 'kind' | 'words'> & { at: Date; noun: Subject['noun'] }>(
    sql`select kind, words, at, noun from feedback.feedback where space_id = ${person} order by at desc, id`,
  )
