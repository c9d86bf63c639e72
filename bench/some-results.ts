const schools = [
  'Alder Elementary',
  'Birchwood Elementary',
  'Cedar Park K–8',
  'Dogwood Elementary',
  'Elm Street Middle',
  'Foothill Middle',
  'Harlow High',
  'Valley Tech High',
]
const origins = ['White', 'Hispanic', 'Black', 'Asian']
const languages = ['English learner', 'Not English learner']
const grades = Array.from({ length: 12 }, (_, i) => String(i + 1))

/**
 * A long table of so many rows as a district has them: measures, years, schools, grades and groups with their sums, small
 * groups among them. Another turn gives other numbers for the same spots.
 */
export function someResults(rows: number, turn: number): string {
  const lines: string[] = []
  for (let measure = 1; lines.length < rows; measure++)
    for (let year = 2019; year < 2026 && lines.length < rows; year++)
      lines.push(...table(`Test ${measure}`, year, turn))
  return ['School,Year,Measure,Grade,Student group,Value,N', ...lines.slice(0, rows)].join('\n')
}

function table(measure: string, year: number, turn: number): string[] {
  const counts = new Map<string, number>()
  schools.forEach((school, s) =>
    grades.forEach((grade, g) =>
      origins.forEach((origin, o) =>
        languages.forEach((language, l) => {
          const n = (s * 7 + g * 5 + o * 11 + l * 13 + year * 3 + measure.length) % (l ? 17 : 6)
          for (const about of [school, 'District'])
            for (const one of [grade, 'All'])
              for (const group of ['All students', origin, language]) {
                const key = `${about},${year},${measure},${one},${group}`
                counts.set(key, (counts.get(key) ?? 0) + n)
              }
        }),
      ),
    ),
  )
  return [...counts].map(([key, n], i) => `${key},${(i * 31 + turn * 7) % 101}%,${n}`)
}
