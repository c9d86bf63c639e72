import { importTable, measuresAbout, rewriteMeasure, takeBack } from '#indicators'
import { asPerson, type Transaction } from '#platform'
import { castMember } from './cast.ts'
import { longTable, plainTable, wideTable } from './result-tables.ts'
import { resultsOf, type Known, type Tested } from './results.ts'
import { random, uuid } from './seed.ts'
import { afternoonOf, type DemoWorld } from './world.ts'

const harlow: Tested[] = [
  { name: 'Alder Elementary', grades: [3, 4, 5], size: 74, lean: 6 },
  { name: 'Birchwood Elementary', grades: [3, 4, 5], size: 70, lean: 9 },
  { name: 'Cedar Park K–8', grades: [3, 4, 5, 6, 7, 8], size: 66, lean: -2 },
  { name: 'Dogwood Elementary', grades: [3, 4, 5], size: 58, lean: -9 },
  { name: 'Elm Street Middle', grades: [6, 7, 8], size: 190, lean: 1 },
  { name: 'Foothill Middle', grades: [6, 7, 8], size: 175, lean: -4 },
  { name: 'Harlow High', grades: [11], size: 380, lean: 3 },
  { name: 'Valley Tech High', grades: [11], size: 260, lean: 0 },
]

const pinecrest: Tested[] = [
  { name: 'Gray Butte K–8', grades: [4, 8], size: 31, lean: 2 },
  { name: 'Juniper Elementary', grades: [4], size: 29, lean: 5 },
  { name: 'Lone Fir Middle/High', grades: [8, 11], size: 66, lean: -2 },
  { name: 'Mesa Virtual', grades: [8, 11], size: 8, lean: -12 },
]

// In spring 2023 there was no test, and since 2025 it is another one.
const years = ['2021–22', '2023–24', '2024–25', '2025–26']
const span = ['2021–22', '2022–23', '2023–24', '2024–25', '2025–26']

// What Amina found: the children who calculate and do not explain.
const alder: Record<string, Known> = {
  Math: {
    'Alder Elementary 4 2025–26 All students': [74, 45],
    'Alder Elementary 4 2025–26 English learner': [21, 6],
  },
  Reading: {
    'Alder Elementary 4 2025–26 All students': [74, 47],
    'Alder Elementary 4 2025–26 English learner': [21, 11],
  },
}

const standard = 'Met the state standard'

/**
 * The data of the two districts, brought in by those who keep it: four measures at Harlow, one at Pinecrest. One table said
 * every year one too late, and was taken back.
 */
export async function loadIndicators({ db, clock }: DemoWorld) {
  const as = (key: string, day: string, work: (tx: Transaction, me: string) => Promise<unknown>) => {
    clock.set(afternoonOf(day))
    const me = castMember(key).id
    return db.as(asPerson(me), (tx) => work(tx, me))
  }
  await as('eleanor.vance', '2026-08-04', async (tx, me) => {
    const at = uuid('organization', 'harlow')
    for (const given of harlowTables()) await bring(tx, me, at, given)
    await describe(tx, at)
  })
  await as('eleanor.vance', '2026-08-05', bringWrongYears)
  await as('tom.ashcroft', '2026-08-06', (tx, me) =>
    bring(tx, me, uuid('organization', 'pinecrest'), {
      name: 'pinecrest-math.csv',
      table: longTable(resultsOf('Math', pinecrest, years)),
      whole: { measure: standard, subject: 'Math' },
    }),
  )
}

type Given = Parameters<typeof importTable>[3]

const harlowTables = (): Given[] => [
  {
    name: 'state-math.csv',
    table: longTable(resultsOf('Math', harlow, years, alder['Math'])),
    whole: { measure: standard, subject: 'Math' },
  },
  {
    name: 'reading-by-year.xlsx',
    table: wideTable(resultsOf('Reading', harlow, years, alder['Reading']), span),
    whole: { measure: standard, subject: 'Reading' },
  },
  { name: 'attendance.csv', table: attendance(), whole: { measure: 'Attendance rate' } },
  {
    name: 'climate-survey.csv',
    table: climate(),
    whole: {
      measure: 'Students say they are listened to (1 to 5)',
      subject: 'Climate survey',
      unit: 'points',
    },
  },
]

async function bring(tx: Transaction, me: string, at: string, given: Given) {
  const brought = await importTable(tx, me, at, given)
  if (!brought.ok || !('report' in brought.value)) throw new Error(`The demo cannot bring in ${given.name}.`)
  return brought.value.report.id
}

async function bringWrongYears(tx: Transaction, me: string) {
  const at = uuid('organization', 'harlow')
  const given = {
    name: 'attendance-final.csv',
    table: attendance([...span.slice(1), '2026–27']),
    whole: { measure: 'Attendance rate' },
  }
  await takeBack(tx, at, await bring(tx, me, at, given))
}

async function describe(tx: Transaction, at: string) {
  const source = 'Cascadia Plains state assessment, grades 3 to 8 and 11'
  const license = 'Published by the state; free to use with its source'
  for (const measure of await measuresAbout(tx, at))
    if (measure.name === standard)
      await rewriteMeasure(tx, measure, { ...measure, source, license, anew: ['2024–25'] })
}

const bySchool = (what: string, line: (school: Tested, i: number) => string[], said = span) =>
  harlow.flatMap((school) =>
    span.map((year, i) => [
      school.name,
      said[i] ?? year,
      ...line({ ...school, lean: school.lean + random(what, school.name, year).between(-4, 4) }, i),
    ]),
  )

const attendance = (said = span) =>
  plainTable(
    ['School', 'Year', 'Attendance rate', 'Students'],
    bySchool(
      'attendance',
      ({ lean, size, grades }, i) => [
        (91.5 + lean / 4 + i * 0.3).toFixed(1),
        String(size * grades.length * 2),
      ],
      said,
    ),
  )

const climate = () =>
  plainTable(
    ['School', 'Year', 'Mean', 'N'],
    bySchool('climate', ({ lean, size, grades }) => [
      (3.6 + lean / 20).toFixed(1),
      String(size * grades.length),
    ]),
  )
