import { type DemoPerson, person, post, type RoleKind } from './person.ts'

type Companion = {
  key: string
  name: string
  full?: string
  pronouns?: string
  at: string
  title: string
  since: string
  why: string
}

const companion = (roleKind: RoleKind) => (line: Companion) =>
  person(line.key, {
    name: line.name,
    full: line.full ?? line.name,
    pronouns: line.pronouns,
    posts: [post(line.at, roleKind, line.title, { from: line.since })],
    why: line.why,
  })

const seat = (key: string, name: string, since: string, chair = false): Companion => ({
  key,
  name,
  at: 'harlow',
  since,
  title: chair ? 'Board Chair' : 'Board Member',
  why: chair
    ? 'Chairs the board and is the superintendent’s evaluator; reads the district’s goals and nobody’s notes.'
    : 'One of five on the school board; reads the district’s goals and nobody’s notes.',
})

const board = [
  seat('dorothy.pell', 'Dorothy Pell', '2015-12-01', true),
  seat('hector.quintana', 'Héctor Quintana', '2019-12-01'),
  seat('yusuf.adan', 'Yusuf Adan', '2021-12-01'),
  seat('grace.otieno-marsh', 'Grace Otieno-Marsh', '2023-12-01'),
  seat('walt.brannigan', 'Walt Brannigan', '2023-12-01'),
].map(companion('boardMember'))

const desks: Companion[] = [
  {
    key: 'ines.carvalho',
    name: 'Inês Carvalho',
    pronouns: 'she/her',
    at: 'harlow',
    title: 'Technology Coordinator',
    since: '2018-08-01',
    why: 'Looks after accounts, storage and backups, and reads nobody’s writing.',
  },
  {
    key: 'naveen.pillai',
    name: 'Naveen Pillai',
    at: 'harlow',
    title: 'Standards and Curriculum Specialist',
    since: '2021-08-01',
    why: 'Keeps Harlow’s version of the leadership standards up to date.',
  },
  {
    key: 'carol.stubbs',
    name: 'Carol Stubbs',
    pronouns: 'she/her',
    at: 'harlow',
    title: 'Data Analyst',
    since: '2014-08-01',
    why: 'Sees counts for the district, and no count small enough to name a person.',
  },
  {
    key: 'jonah.weiss',
    name: 'Jonah Weiss',
    pronouns: 'he/him',
    at: 'agency',
    title: 'Program Analyst',
    since: '2023-02-01',
    why: 'Sees what the state sees: districts, never people.',
  },
  {
    key: 'adaeze.nwosu',
    name: 'Adaeze Nwosu',
    full: 'Dr. Adaeze Nwosu',
    pronouns: 'she/her',
    at: 'university',
    title: 'Director, Principal Preparation',
    since: '2017-09-01',
    why: 'Prepares school leaders at a university; reads what organizations show, and nobody’s notes.',
  },
]

const cohort: Companion[] = [
  [
    'caleb.ortega',
    'Caleb Ortega',
    'alder',
    'Grade 5 Teacher',
    'Teaches at Alder and leads its grade 5 team.',
  ],
  ['fatima.zahra', 'Fatima Zahra El-Amrani', 'birchwood', 'Instructional Coach', 'Coaches at Birchwood.'],
  ['sam.redfern', 'Sam Redfern', 'elm-street', 'Dean of Students', 'Knows every bus driver at Elm Street.'],
  [
    'dmitri.volkov',
    'Dmitri Volkov',
    'valley-tech',
    'Department Chair, Welding',
    'Came to school from a shipyard.',
  ],
  [
    'hana.kobayashi',
    'Hana Kobayashi',
    'lone-fir',
    'Counselor',
    'Counsels at Lone Fir and drives 50 minutes to class.',
  ],
  [
    'trudy.mcbride',
    'Trudy McBride',
    'gray-butte',
    'Grade 2 Teacher',
    'Has taught second grade at Gray Butte since 2004.',
  ],
].map(([key, name, at, title, line]) => ({
  key: String(key),
  name: String(name),
  at: String(at),
  title: `${title} and Aspiring Leader`,
  since: '2025-09-02',
  why: `${line} Would like to lead a school; no year is begun yet.`,
}))

const coaches: Companion[] = [
  {
    key: 'rosalind.achterberg',
    name: 'Rosalind Achterberg',
    pronouns: 'she/her',
    at: 'tamarack',
    title: 'Leadership Coach',
    since: '2012-01-09',
    why: 'Coaches Teo from outside the district and sees only what he shares.',
  },
]

/** Everybody in the demo who is not one of the 24 leaders. */
export const companions: DemoPerson[] = [
  ...board,
  ...desks.map(companion('staff')),
  ...cohort.map(companion('aspirant')),
  ...coaches.map(companion('outsideCoach')),
]
