import { sql, type Transaction } from '#platform'
import type { Cell } from './cell.ts'
import type { Point } from './point.ts'

/** Waits until nobody else brings data into the same organization. */
export const holdData = (tx: Transaction, space: string) =>
  tx.run(sql`select pg_advisory_xact_lock(hashtextextended('indicators ' || ${space}, 0))`)

/** Writes points over those of the same spot; says how many are new and how many say something else now. */
export async function putPoints(tx: Transaction, space: string, points: readonly Point[]) {
  const of = <Key extends keyof Point>(key: Key) => points.map((point) => point[key])
  const counts = await tx.row<{
    added: number
    changed: number
  }>(sql`with put as (
      insert into indicators.point (space_id, measure_id, year, about_id, grade, student_group, value, bound, n, mark, note)
      select ${space}, * from unnest(${of('measure')}::uuid[], ${of('year')}::text[], ${of('about')}::uuid[],
        ${of('grade')}::text[], ${of('group')}::text[], ${of('value')}::numeric[], ${of('bound')}::text[],
        ${of('n')}::integer[], ${of('mark')}::text[], ${of('note')}::text[])
      on conflict (space_id, measure_id, year, about_id, grade, student_group) do update
        set value = excluded.value, bound = excluded.bound, n = excluded.n, mark = excluded.mark, note = excluded.note
        where (point.value, point.bound, point.n, point.mark, point.note)
          is distinct from (excluded.value, excluded.bound, excluded.n, excluded.mark, excluded.note)
      returning xmax = 0 as fresh)
    select count(*) filter (where fresh)::int as added, count(*) filter (where not fresh)::int as changed from put`)
  return counts ?? { added: 0, changed: 0 }
}

/** Everything that was imported for these measures in these years, as its keepers may read it. */
export const pointsOf = (tx: Transaction, space: string, measures: string[], years: string[]) =>
  tx.rows<
    Cell & { measure: string; year: string }
  >(sql`select measure_id as measure, year, about_id as about, grade,
      student_group as "group", value::float8, bound, n, mark
    from indicators.point
    where space_id = ${space} and measure_id = any(${measures}::uuid[]) and year = any(${years}::text[])`)

/** The years of a measure for which anything was imported. */
export const yearsOf = async (tx: Transaction, space: string, measures: string[]) =>
  (
    await tx.rows<{ year: string }>(sql`select distinct year from indicators.point
      where space_id = ${space} and measure_id = any(${measures}::uuid[]) order by year`)
  ).map(({ year }) => year)

/** The student groups as they are written so far. */
export const groupsOf = async (tx: Transaction, space: string) =>
  (
    await tx.rows<{ group: string }>(
      sql`select distinct student_group as "group" from indicators.point where space_id = ${space}`,
    )
  ).map(({ group }) => group)
