import { sql, type Transaction } from '#platform'
import type { Choice } from './choice.ts'

/**
 * Asks what a person answered, and the numbers set by the nearest organization of their post: the school's own before the
 * district's, and so on.
 */
export const wishesOf = (person: string, post: string) =>
  sql`select
    coalesce((select json_agg(json_build_object('rule', c.rule, 'about', c.about, 'answer', c.answer, 'until', c.until))
      from coach.choice c where c.space_id = ${person}), '[]') as choices,
    coalesce((select json_object_agg(n.rule, n.set) from (
      select near.rule, json_object_agg(near.name, near.value) as set from (
        select distinct on (t.rule, t.name) t.rule, t.name, t.value::float8 as value
        from posts.post p cross join lateral trust.above(p.organization_id) with ordinality a (id, height)
          join coach.threshold t on t.space_id = a.id
        where p.space_id = ${person} and p.id = ${post} order by t.rule, t.name, a.height) near
      group by near.rule) n), '{}') as thresholds`

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
