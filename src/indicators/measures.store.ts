import { sql, type Transaction } from '#platform'
import type { Bound, ShownMark } from './cell.ts'
import type { Measure, MeasureAnswers } from './measure.ts'
import type { ReadMeasure } from './read-points.ts'

/** The measures of an organization. */
export const measuresOf = (tx: Transaction, space: string) =>
  tx.rows<Measure>(sql`select space_id as space, id, name, subject, unit, better, source, license, anew
    from indicators.measure where space_id = ${space} order by subject, name, id`)

/** One measure that the asker may see, or nothing. */
export const measureWith = (tx: Transaction, space: string, id: string) =>
  tx.row<Measure>(sql`select space_id as space, id, name, subject, unit, better, source, license, anew
    from indicators.measure where space_id = ${space} and id = ${id}`)

/** The measures of which any number stands, with their units. */
export const measuredOf = (tx: Transaction, space: string) =>
  tx.rows<Pick<Measure, 'name' | 'subject' | 'unit'>>(sql`select m.name, m.subject, m.unit
    from indicators.measure m where m.space_id = ${space}
      and exists (select from indicators.point p where p.space_id = m.space_id and p.measure_id = m.id)`)

/**
 * Writes measures that are new; those that are there already stay as they are, but where no number of one stands, it takes
 * the unit that it has now.
 */
export const addMeasures = (tx: Transaction, space: string, measures: readonly ReadMeasure[]) =>
  tx.run(sql`with named as (
      select * from jsonb_to_recordset(${JSON.stringify(measures)}::jsonb) m (name text, subject text, unit text)),
    anew as (
      update indicators.measure o set unit = m.unit, changed_at = trust.now() from named m
      where o.space_id = ${space} and lower(o.name) = lower(m.name) and lower(o.subject) = lower(m.subject)
        and o.unit <> m.unit
        and not exists (select from indicators.point p where p.space_id = o.space_id and p.measure_id = o.id))
    insert into indicators.measure (space_id, name, subject, unit)
    select ${space}, m.name, m.subject, m.unit from named m
    where not exists (select from indicators.measure o where o.space_id = ${space}
      and lower(o.name) = lower(m.name) and lower(o.subject) = lower(m.subject))
    on conflict do nothing`)

/** Writes anew what is said of a measure; gives 0 where the asker does not keep it. */
export const changeMeasure = (tx: Transaction, space: string, id: string, answers: MeasureAnswers) =>
  tx.run(sql`update indicators.measure set name = ${answers.name}, subject = ${answers.subject},
      unit = ${answers.unit}, better = ${answers.better}, source = ${answers.source}, license = ${answers.license},
      anew = ${answers.anew}, changed_at = trust.now()
    where space_id = ${space} and id = ${id}`)

/** Gives measures without a number the units they had when an import that was taken back still stood. */
export const giveUnitsBack = (tx: Transaction, space: string, report: string) =>
  tx.run(sql`update indicators.measure m set unit = u.value, changed_at = trust.now()
    from indicators.report r cross join lateral jsonb_each_text(r.units) u
    where r.space_id = ${space} and r.id = ${report} and m.space_id = ${space} and m.id = u.key::uuid
      and m.unit <> u.value
      and not exists (select from indicators.point p where p.space_id = m.space_id and p.measure_id = m.id)`)

/** Does another measure of the organization have this name? */
export const isTaken = (tx: Transaction, space: string, id: string, { name, subject }: MeasureAnswers) =>
  tx.row(sql`select from indicators.measure where space_id = ${space} and id <> ${id}
    and lower(name) = lower(${name}) and lower(subject) = lower(${subject})`)

/** A measure with its latest number for everybody of an organization. */
export interface Latest extends Measure {
  year: string
  grade: string
  value: number | null
  bound: Bound
  n: number | null
  mark: ShownMark
}

/** The organizations right below one about which numbers are shown; at most two hundred. */
export const measuredBelow = (tx: Transaction, above: string) =>
  tx.rows<{ id: string; name: string }>(sql`select o.id, o.name from organizations.organization o
    where o.parent_id = ${above} and o.closed_on is null
      and exists (select from indicators.shown s where s.about_id = o.id)
    order by o.name, o.id limit 200`)

/** What is measured about an organization, with the latest numbers that are shown; at most two hundred. */
export const measuresAbout = (tx: Transaction, about: string) =>
  tx.rows<Latest>(sql`select m.space_id as space, m.id, m.name, m.subject, m.unit, m.better, m.source, m.license,
      m.anew, s.year, s.grade, s.value::float8, s.bound, s.n, s.mark
    from indicators.measure m join lateral (
      select s.* from indicators.shown s
      where s.space_id = m.space_id and s.measure_id = m.id and s.about_id = ${about} and s.student_group = 'all'
      order by s.year desc, s.grade = 'all' desc, s.mark = '' desc, s.grade limit 1) s on true
    order by m.subject, m.name, m.id limit 200`)
