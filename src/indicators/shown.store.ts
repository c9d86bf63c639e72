import { sql, type Transaction } from '#platform'
import { all, type GroupCell, type YearCell } from './cell.ts'
import { gradeOrder } from './grade.ts'

/** A number as it was shown: of which measure, and since when, where that is known. */
export type ShownSince = YearCell & { measure: string; since: Date | null }

/** Takes away what is shown of these measures in these years; gives what it was. */
export const clearShown = (tx: Transaction, space: string, measures: string[], years: string[]) =>
  tx.rows<ShownSince>(sql`delete from indicators.shown
    where space_id = ${space} and measure_id = any(${measures}::uuid[]) and year = any(${years}::text[])
    returning measure_id as measure, year, about_id as about, grade, student_group as "group", value::float8, bound, n, mark,
      since`)

/** Writes what is shown from now on. */
export function addShown(tx: Transaction, space: string, cells: readonly ShownSince[]) {
  const of = <Key extends keyof ShownSince>(key: Key) => cells.map((cell) => cell[key])
  return tx.run(sql`insert into indicators.shown (space_id, measure_id, year, about_id, grade, student_group, value,
      bound, n, mark, since)
    select ${space}, * from unnest(${of('measure')}::uuid[], ${of('year')}::text[], ${of('about')}::uuid[],
      ${of('grade')}::text[], ${of('group')}::text[], ${of('value')}::numeric[], ${of('bound')}::text[],
      ${of('n')}::integer[], ${of('mark')}::text[], ${of('since')}::timestamptz[])`)
}

/** Which numbers of a measure are meant: of an organization and a grade. */
export interface Asked {
  space: string
  measure: string
  about: string
  grade: string
}

/** What is shown of a measure about one organization and grade, in every year and for every student group. */
export const shownCells = (tx: Transaction, { space, measure, about, grade }: Asked) =>
  tx.rows<GroupCell>(sql`select year, student_group as "group", value::float8, bound, n, mark
    from indicators.shown
    where space_id = ${space} and measure_id = ${measure} and about_id = ${about} and grade = ${grade}
    order by year, student_group`)

/** The grades and student groups of which something is shown about an organization, in their order. */
export async function shownSpots(tx: Transaction, { space, measure, about }: Omit<Asked, 'grade'>) {
  const { grades = [], groups = [] } =
    (await tx.row<{ grades: string[]; groups: string[] }>(sql`select
        coalesce(array_agg(distinct grade), '{}') as grades,
        coalesce(array_agg(distinct student_group), '{}') as groups
      from indicators.shown where space_id = ${space} and measure_id = ${measure} and about_id = ${about}`)) ??
    {}
  return {
    grades: grades.toSorted((a, b) => gradeOrder(a) - gradeOrder(b)),
    groups: groups.toSorted(byGroup),
  }
}

const byGroup = (a: string, b: string) => Number(b === all) - Number(a === all) || a.localeCompare(b)
