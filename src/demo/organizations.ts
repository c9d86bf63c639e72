import type { Stretch } from './calendar.ts'
import { uuid } from './seed.ts'

export type OrganizationKind = 'state' | 'department' | 'region' | 'district' | 'school' | 'provider'

export type DemoOrganization = {
  key: string
  id: string
  kind: OrganizationKind
  name: string
  /** Key of the organization above, none for the state. */
  parent?: string
  timeZone: string
  /** One line about the place, for whoever walks through the demo. */
  about: string
}

const pacific = 'America/Los_Angeles'
const mountain = 'America/Denver'

type Row = [key: string, kind: OrganizationKind, name: string, about: string]

const under = (parent: string | undefined, timeZone: string, rows: Row[]): DemoOrganization[] =>
  rows.map(([key, kind, name, about]) => ({
    key,
    id: uuid('organization', key),
    kind,
    name,
    parent,
    timeZone,
    about,
  }))

/** State, agency, region, two districts, twelve schools and two providers; a parent stands before its children. */
export const demoOrganizations: DemoOrganization[] = [
  ...under(undefined, pacific, [
    ['state', 'state', 'Cascadia Plains', 'An invented state of small cities, orchards and long roads.'],
  ]),
  ...under('state', pacific, [
    [
      'agency',
      'department',
      'Cascadia Plains Department of Education',
      'The state agency: licenses, standards, support.',
    ],
    ['north-basin', 'region', 'North Basin', 'A region of two districts and a time-zone line.'],
    [
      'university',
      'provider',
      'Cascadia Plains State University, School Leadership',
      'Prepares future principals.',
    ],
    ['tamarack', 'provider', 'Tamarack Coaching', 'Coaches from outside, formative work only.'],
  ]),
  ...under('north-basin', pacific, [
    [
      'harlow',
      'district',
      'Harlow Valley Unified',
      'Eight schools, 6,400 students, three evaluators, many initiatives.',
    ],
  ]),
  ...under('north-basin', mountain, [
    [
      'pinecrest',
      'district',
      'Pinecrest County Schools',
      'Four schools, 1,150 students, one office with one door.',
    ],
  ]),
  ...under('harlow', pacific, [
    ['alder', 'school', 'Alder Elementary', 'Grades K–5, 430 students; strong in reading, quiet in math.'],
    ['birchwood', 'school', 'Birchwood Elementary', 'Grades K–5, 390 students, two miles from Alder.'],
    ['cedar-park', 'school', 'Cedar Park K–8', 'Grades K–8, 610 students, a new principal.'],
    ['dogwood', 'school', 'Dogwood Elementary', 'Grades K–5, 350 students, in a building being repaired.'],
    ['elm-street', 'school', 'Elm Street Middle', 'Grades 6–8, 720 students, the oldest school in town.'],
    ['foothill', 'school', 'Foothill Middle', 'Grades 6–8, 640 students, a principal since January.'],
    ['harlow-high', 'school', 'Harlow High', 'Grades 9–12, 2,110 students, weighing a block schedule.'],
    ['valley-tech', 'school', 'Valley Tech High', 'Grades 9–12, 1,150 students, eleven workshops.'],
  ]),
  ...under('pinecrest', mountain, [
    ['gray-butte', 'school', 'Gray Butte K–8', 'Grades K–8, 310 students, most of them on a bus.'],
    ['juniper', 'school', 'Juniper Elementary', 'Grades K–5, 190 students.'],
    ['lone-fir', 'school', 'Lone Fir Middle/High', 'Grades 6–12, 480 students.'],
    ['mesa', 'school', 'Mesa Virtual', 'Grades 6–12, 170 students at kitchen tables.'],
  ]),
]

export type DemoSchoolYear = Stretch & {
  key: string
  id: string
  title: string
  state: 'closed' | 'running' | 'coming'
}

const schoolYear = (begins: number, state: DemoSchoolYear['state']): DemoSchoolYear => {
  const key = `${begins}-${String(begins + 1).slice(2)}`
  return {
    key,
    id: uuid('school year', key),
    title: key.replace('-', '–'),
    from: `${begins}-07-01`,
    until: `${begins + 1}-06-30`,
    state,
  }
}

/** The school years of the whole state; both ends included. */
export const demoSchoolYears: DemoSchoolYear[] = [
  schoolYear(2025, 'closed'),
  schoolYear(2026, 'running'),
  schoolYear(2027, 'coming'),
]
