import type { Result } from './results.ts'

interface Table {
  about: []
  header: string[]
  rows: { number: number; cells: string[] }[]
  named: number
}

const tableOf = (header: string[], lines: string[][]): Table => ({
  about: [],
  header,
  rows: lines.map((cells, i) => ({ number: i + 2, cells })),
  named: 1,
})

/** A long table, as a state gives it: percent signs, ends of the scale cut off, small groups starred out. */
export const longTable = (results: Result[]) =>
  tableOf(
    ['School', 'School year', 'Grade', 'Student group', 'Percent met', 'Tested'],
    results.map(({ school, year, grade, group, n, met }) => [
      school,
      year,
      grade,
      group,
      n < 10 ? '*' : percentOf(met / n),
      n < 10 ? '<10' : String(n),
    ]),
  )

/** A wide table, as a student system gives it: years as columns, shares of one, nothing in a year without a test. */
export function wideTable(results: Result[], years: string[]) {
  const rows = Map.groupBy(results, ({ school, grade, group }) => [school, grade, group].join('\t'))
  return tableOf(
    ['School', 'Grade', 'Student group', ...years.flatMap((year) => [year, `N tested ${year}`])],
    [...rows].map(([spot, all]) => [
      ...spot.split('\t'),
      ...years.flatMap((year) => {
        const one = all.find((result) => result.year === year)
        return one ? [(one.met / one.n).toFixed(3), String(one.n)] : ['', '']
      }),
    ]),
  )
}

/** A small table of one number a school and year. */
export const plainTable = (header: string[], lines: string[][]) => tableOf(header, lines)

const percentOf = (share: number) => {
  const percent = Math.round(share * 1000) / 10
  return percent >= 95 ? '≥95%' : percent <= 5 ? '≤5%' : `${percent}%`
}
