import { random } from './seed.ts'

/** A school that is tested, its grades, and how many are in each. */
export interface Tested {
  name: string
  grades: number[]
  size: number
  /** How much better or worse its students do, in points of a percentage. */
  lean: number
}

/** How many took a test and how many met the standard. */
export interface Result {
  school: string
  grade: string
  group: string
  year: string
  n: number
  met: number
}

// Groups that part all students among themselves: how large each is, and how far from the others its results are.
const families: [group: string, share: number, lean: number][][] = [
  [
    ['White', 0.46, 4],
    ['Hispanic', 0.31, -6],
    ['Black', 0.1, -7],
    ['Asian', 0.07, 8],
    ['Two or more races', 0.06, 2],
  ],
  [
    ['English learner', 0.22, -24],
    ['Not English learner', 0.78, 6],
  ],
  [
    ['Students with disabilities', 0.13, -25],
    ['Students without disabilities', 0.87, 4],
  ],
  [
    ['Economically disadvantaged', 0.52, -9],
    ['Not economically disadvantaged', 0.48, 9],
  ],
]

/** What a story knows of one group: `school grade year group` and how many, how many met it. */
export type Known = Record<string, [n: number, met: number]>

/** The results of a subject in one district: every school, grade and group, and their sums; the same every time. */
export function resultsOf(subject: string, schools: Tested[], years: string[], known: Known = {}): Result[] {
  const base = subject === 'Math' ? 55 : 60
  const leaves = schools.flatMap((school) =>
    school.grades.flatMap((grade) =>
      years.flatMap((year, i) => ofGrade(subject, school, { grade, year, base: base + i * 1.2 }, known)),
    ),
  )
  const ofSchools = summed(leaves, (one) => ({ ...one, grade: 'All grades' }))
  return [
    ...leaves,
    ...ofSchools,
    ...summed([...leaves, ...ofSchools], (one) => ({ ...one, school: 'District' })),
  ]
}

interface Class {
  grade: number
  year: string
  base: number
}

function ofGrade(subject: string, school: Tested, { grade, year, base }: Class, known: Known): Result[] {
  const chance = random('results', subject, school.name, grade, year)
  const here = { school: school.name, grade: String(grade), year }
  const told = (group: string) => known[`${school.name} ${grade} ${year} ${group}`]
  const [n, met] = told('All students') ?? [
    chance.whole(Math.round(school.size * 0.94), Math.round(school.size * 1.06)),
    undefined,
  ]
  const all = met ?? Math.round((n * (base + school.lean - grade + chance.between(-3, 3))) / 100)
  const groups = families.flatMap((family) => {
    const first = told(family[0]![0])
    const sizes = first
      ? [first[0], n - first[0]]
      : parted(
          n,
          family.map(([, share]) => share * chance.between(0.85, 1.15)),
        )
    const hoped = family.map(([, , lean], i) => Math.max(0.5, (sizes[i]! * (all / n + lean / 100)) / 1))
    const counts = first ? [first[1], all - first[1]] : parted(all, hoped, sizes)
    return family.map(([group], i) => ({ ...here, group, n: sizes[i]!, met: counts[i]! }))
  })
  return [{ ...here, group: 'All students', n, met: all }, ...groups]
}

// Parts a whole number by shares; no part is larger than its bound.
function parted(whole: number, shares: number[], most?: number[]): number[] {
  const sum = shares.reduce((a, b) => a + b, 0)
  const parts = shares.map((share, i) => Math.min(Math.floor((whole * share) / sum), most?.[i] ?? Infinity))
  let left = whole - parts.reduce((a, b) => a + b, 0)
  for (let i = 0; left > 0; i = (i + 1) % parts.length) {
    if (parts[i]! >= (most?.[i] ?? Infinity)) continue
    parts[i]!++
    left--
  }
  return parts
}

function summed(results: Result[], where: (one: Result) => Result): Result[] {
  const sums = new Map<string, Result>()
  for (const one of results.map(where)) {
    const key = `${one.school} ${one.grade} ${one.year} ${one.group}`
    const sum = sums.get(key)
    if (sum) Object.assign(sum, { n: sum.n + one.n, met: sum.met + one.met })
    else sums.set(key, { ...one })
  }
  return [...sums.values()]
}
