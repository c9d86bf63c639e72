import { sql, type Transaction } from '#platform'
import type { Choice } from './choice.ts'

/** Everything a person answered, the newest first. */
export const choicesOf = (tx: Transaction, person: string) =>
  tx.rows<Choice & { id: string }>(sql`select id, rule, about, answer, until::text from coach.choice
    where space_id = ${person} order by at desc, id desc limit 500`)

/** Writes an answer in the place of the one before. */
export const putChoice = (tx: Transaction, person: string, { rule, about, answer, until }: Choice) =>
  tx.run(sql`insert into coach.choice (space_id, rule, about, answer, until)
    values (${person}, ${rule}, ${about}, ${answer}, ${until})
    on conflict on constraint choice_once do update set answer = excluded.answer, until = excluded.until, at = trust.now()`)

/** Takes back every answer to a rule: it may speak again. */
export const dropChoices = (tx: Transaction, person: string, rule: string) =>
  tx.run(sql`delete from coach.choice where space_id = ${person} and rule = ${rule}`)

/** Takes back one answer to a rule, about one item or for good. */
export const dropChoice = (
  tx: Transaction,
  person: string,
  { rule, about }: Pick<Choice, 'rule' | 'about'>,
) =>
  tx.run(sql`delete from coach.choice
    where space_id = ${person} and rule = ${rule} and about is not distinct from ${about}`)
