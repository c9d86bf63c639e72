import { sql, type Transaction } from '#platform'
import type { Inquiry, Thought } from './inquiry.ts'
import type { OwnNumber } from './own-number.ts'

/**
 * One inquiry of a space that the asker may see, or nothing; where it looks at a measure, with what the asker may see of
 * that.
 */
export const inquiryAsked = (space: string, id: string) =>
  sql`select i.id, i.title, i.grade, i.student_group as "group", i.unit, i.prediction, i.facts,
      i.surprise, i.misfit, i.fairness, i.why, i.influence, i.answer, i.looked_at as "lookedAt", i.cycle_id as cycle,
      case when i.measure_id is not null then json_build_object('space', i.measure_space_id, 'id', i.measure_id,
        'about', i.about_id) end as measure,
      i.answer <> '' or exists (select from cycles.cycle c join cycles.phase p
          on p.space_id = c.space_id and p.cycle_id = c.id and p.phase = 'outcomes'
        where c.space_id = i.space_id and c.id = i.cycle_id
          and (p.state <> 'not started' or c.state in ('closing', 'closed'))) as late,
      case when i.measure_id is not null then json_build_object(
        'measure', (select row_to_json(q) from (
          select m.space_id as space, m.id, m.name, m.subject, m.unit, m.better, m.source, m.license, m.anew
          from indicators.measure m where m.space_id = i.measure_space_id and m.id = i.measure_id) q),
        'cells', (select coalesce(json_agg(q), '[]') from (
          select s.year, s.student_group as "group", s.value, s.bound, s.n, s.mark
          from indicators.shown s where s.space_id = i.measure_space_id and s.measure_id = i.measure_id
            and s.about_id = i.about_id and s.grade = i.grade) q),
        'since', (select max(s.since) from indicators.shown s where s.space_id = i.measure_space_id
          and s.measure_id = i.measure_id and s.about_id = i.about_id and s.grade = i.grade and s.since > i.looked_at),
        'place', (select json_build_object('name', o.name) from organizations.organization o where o.id = i.about_id)
      ) end as seen
    from inquiry.inquiry i where i.space_id = ${space} and i.id = ${id}`

/** A line of the list: what was looked at, when, and the question that is kept. */
export interface InquiryLine {
  id: string
  title: string
  lookedAt: Date
  kept: string | null
  questions: number
}

/** A leader's inquiries, the newest first; at most two hundred. */
export const inquiriesOf = (tx: Transaction, person: string) =>
  tx.rows<InquiryLine>(sql`select i.id, i.title, i.looked_at as "lookedAt", q.kept,
      coalesce(q.questions, 0)::int as questions
    from inquiry.inquiry i left join lateral (
      select count(*) as questions, max(q.question) filter (where q.kept) as kept from inquiry.question q
      where q.space_id = i.space_id and q.inquiry_id = i.id) q on true
    where i.space_id = ${person} order by i.looked_at desc, i.id desc limit 200`)

/** What a new inquiry begins with. */
export interface Beginning {
  id: string
  cycle: string
  title: string
  measure: Inquiry['measure']
  grade: string
  group: string
  unit: Inquiry['unit']
  prediction: string
}

/** Writes an inquiry; from this moment on its prediction stands. */
export const addInquiry = (tx: Transaction, person: string, one: Beginning) =>
  tx.run(sql`insert into inquiry.inquiry (space_id, id, cycle_id, title, measure_space_id, measure_id, about_id, grade,
      student_group, unit, prediction)
    values (${person}, ${one.id}, ${one.cycle}, ${one.title}, ${one.measure?.space ?? null}, ${one.measure?.id ?? null},
      ${one.measure?.about ?? null}, ${one.grade}, ${one.group}, ${one.unit}, ${one.prediction})`)

/** Writes the numbers a leader typed, in their order. */
export function addNumbers(tx: Transaction, person: string, inquiry: string, numbers: readonly OwnNumber[]) {
  const of = <Key extends keyof OwnNumber>(key: Key) => numbers.map((number) => number[key])
  return tx.run(sql`insert into inquiry.number (space_id, inquiry_id, label, value, n, place)
    select ${person}, ${inquiry}, o.* from unnest(${of('label')}::text[], ${of('value')}::numeric[], ${of('n')}::integer[])
      with ordinality o`)
}

/** The numbers of an inquiry that a leader typed. */
export const numbersAsked = (space: string, inquiry: string) =>
  sql`select label, value::float8, n from inquiry.number
    where space_id = ${space} and inquiry_id = ${inquiry} order by place`

/** Writes what a leader thinks, or the answer; gives 0 where the inquiry is not theirs. */
export const setThought = (
  tx: Transaction,
  person: string,
  id: string,
  { thought, words }: { thought: Thought | 'answer'; words: string },
) =>
  tx.run(sql`update inquiry.inquiry set
      facts = case ${thought}::text when 'facts' then ${words} else facts end,
      surprise = case ${thought}::text when 'surprise' then ${words} else surprise end,
      misfit = case ${thought}::text when 'misfit' then ${words} else misfit end,
      fairness = case ${thought}::text when 'fairness' then ${words} else fairness end,
      why = case ${thought}::text when 'why' then ${words} else why end,
      influence = case ${thought}::text when 'influence' then ${words} else influence end,
      answer = case ${thought}::text when 'answer' then ${words} else answer end,
      changed_at = trust.now()
    where space_id = ${person} and id = ${id}`)

/** Where a leader holds a post now, the main one first. */
export const placesOf = (tx: Transaction, person: string) =>
  tx.rows<{ id: string; name: string }>(sql`select o.id, o.name
    from posts.post p join organizations.organization o on o.id = p.organization_id
    where p.space_id = ${person} and trust.today() between p.starts and coalesce(p.ends, 'infinity')
    group by o.id, o.name order by bool_or(p.main) desc, o.name limit 5`)
