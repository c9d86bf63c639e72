import { sql, type Transaction } from '#platform'
import type { Effect } from './import.ts'
import type { Point } from './point.ts'

/** Keeps what an import says, by measure and year. */
export function addLayers(tx: Transaction, space: string, report: string, points: readonly Point[]) {
  const of = <Key extends keyof Point>(key: Key) => points.map((point) => point[key])
  return tx.run(sql`insert into indicators.layer (space_id, report_id, measure_id, year, abouts, grades, groups, numbers,
      bounds, counts, marks, notes)
    select ${space}, ${report}, measure, year, array_agg(about), array_agg(grade), array_agg(student_group),
      array_agg(value), array_agg(bound), array_agg(n), array_agg(mark), array_agg(note)
    from unnest(${of('measure')}::uuid[], ${of('year')}::text[], ${of('about')}::uuid[], ${of('grade')}::text[],
      ${of('group')}::text[], ${of('value')}::numeric[], ${of('bound')}::text[], ${of('n')}::integer[],
      ${of('mark')}::text[], ${of('note')}::text[])
      g (measure, year, about, grade, student_group, value, bound, n, mark, note)
    group by measure, year`)
}

/** Of which measures and years an import says anything. */
export const reachOf = async (tx: Transaction, space: string, report: string) => {
  const reach = await tx.rows<{ measure: string; year: string }>(
    sql`select measure_id as measure, year from indicators.layer where space_id = ${space} and report_id = ${report}`,
  )
  return {
    measures: [...new Set(reach.map(({ measure }) => measure))],
    years: [...new Set(reach.map(({ year }) => year))],
  }
}

/** What would become of the numbers of an import that stands, if it were taken back. */
export const effectOf = async (tx: Transaction, space: string, report: string) =>
  (await tx.row<Effect>(sql`with spot as (
      select distinct on (measure_id, year, about_id, grade, student_group) *, stands and report_id is distinct from ${report}
        as left_standing
      from (
        select s.*, bool_or(report_id = ${report})
          over (partition by measure_id, year, about_id, grade, student_group) as meant
        from indicators.said s where space_id = ${space} and (stands or report_id = ${report}) and (measure_id, year) in (
          select measure_id, year from indicators.layer where space_id = ${space} and report_id = ${report})) s
      where meant
      order by measure_id, year, about_id, grade, student_group, stands and report_id is distinct from ${report} desc,
        place desc),
    told as (
      select case when not s.left_standing then 'gone'
        when s.place > (select place from indicators.report where space_id = ${space} and id = ${report}) then 'later'
        when (s.value, s.bound, s.n, s.mark, s.note) is distinct from (p.value, p.bound, p.n, p.mark, p.note) then 'back'
        else 'same' end as what
      from spot s left join indicators.point p on p.space_id = s.space_id and p.measure_id = s.measure_id
        and p.year = s.year and p.about_id = s.about_id and p.grade = s.grade and p.student_group = s.student_group)
    select count(*) filter (where what = 'gone')::int as gone, count(*) filter (where what = 'back')::int as back,
      count(*) filter (where what = 'later')::int as later, count(*) filter (where what = 'same')::int as same
    from told`))!

/**
 * Every spot of which an import says something says what the last import that stands says of it, or nothing where none
 * does. What is about an organization that stands elsewhere by now does not come again.
 */
export const settlePoints = (tx: Transaction, space: string, report: string) =>
  tx.run(sql`with spot as materialized (
      select distinct on (measure_id, year, about_id, grade, student_group) *
      from (
        select s.*, bool_or(report_id = ${report})
          over (partition by measure_id, year, about_id, grade, student_group) as meant
        from indicators.said s where space_id = ${space} and (stands or report_id = ${report}) and (measure_id, year) in (
          select measure_id, year from indicators.layer where space_id = ${space} and report_id = ${report})) s
      where meant
      order by measure_id, year, about_id, grade, student_group, stands desc, place desc),
    gone as (
      delete from indicators.point p using spot s
      where not s.stands and p.space_id = ${space} and p.measure_id = s.measure_id and p.year = s.year
        and p.about_id = s.about_id and p.grade = s.grade and p.student_group = s.student_group),
    changed as (
      update indicators.point p set value = s.value, bound = s.bound, n = s.n, mark = s.mark, note = s.note from spot s
      where s.stands and p.space_id = ${space} and p.measure_id = s.measure_id and p.year = s.year
        and p.about_id = s.about_id and p.grade = s.grade and p.student_group = s.student_group
        and (p.value, p.bound, p.n, p.mark, p.note) is distinct from (s.value, s.bound, s.n, s.mark, s.note))
    insert into indicators.point (space_id, measure_id, year, about_id, grade, student_group, value, bound, n, mark, note)
    select space_id, measure_id, year, about_id, grade, student_group, value, bound, n, mark, note from spot
    where stands and about_id in (select trust.kept_below('plans'))
    on conflict do nothing`)
