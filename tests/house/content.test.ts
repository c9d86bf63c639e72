import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { guardSees } from './guard-sees.ts'
import { guards } from './guards.ts'
import { licencesAllow } from './licences.guard.ts'

const lines = (count: number) => `${'// a line\n'.repeat(count)}`
const body = (count: number) => `export function grow() {\n${'  go()\n'.repeat(count - 2)}}\n`

guardSees(
  'only stores speak SQL',
  { 'src/focus/goals.store.ts': 'sql`select 1`', 'src/focus/pick.ts': "say('Select a goal', 'update it')" },
  { 'src/focus/pick-goal.ts': 'tx.row(sql`select id from focus.goal`)' },
  { 'src/focus/pick-goal.ts': "client.query('delete from focus.goal')" },
)

guardSees(
  'stores write their own tables and read those below',
  {
    'src/focus/joined.store.ts':
      'sql`select * from focus.brief b join people.person p on p.id = b.person_id`',
    'src/focus/goals.store.ts': `sql\`with old as (select g.id from focus.goal g where trust.sees(g.id) for update of g)
      insert into focus.goal (id, year) select id, extract(year from now()) from old, unnest(\${ids}::uuid[]) as given(id)
      where title is distinct from plan on conflict do update set title = excluded.title\``,
  },
  {
    'src/focus/briefs.store.ts':
      'sql`select * from focus.brief b join portfolio.claim c on c.brief_id = b.id`',
  },
  { 'src/focus/briefs.store.ts': 'sql`insert into people.person (id) values (${id})`' },
  { 'src/focus/briefs.store.ts': "query('select * from auth.account')" },
  { 'src/focus/briefs.store.ts': 'sql`update brief set title = ${title}`' },
  { 'src/focus/briefs.store.ts': 'sql`select portfolio.name_of(person_id) from focus.brief`' },
)

guardSees(
  'steps that were taken stay',
  {
    'tests/fixtures/steps-taken.json': `{ "0001_ground": "${hash('sha256', 'select 1')}", "0003_people": "${hash('sha256', '')}" }`,
    'src/schema/migrations/0001_ground.sql': 'select 1',
    'src/schema/migrations/0003_people.sql': '',
    'src/schema/migrations/0004_goals.sql': 'select 4',
  },
  { 'src/schema/migrations/0001_ground.sql': 'select 2' },
  { 'src/schema/migrations/0002_posts.sql': '' },
)

guardSees(
  'src never imports tests',
  {
    'package.json': '{ "devDependencies": { "axe-core": "1" } }',
    'src/focus/goal.test.ts': "import axe from 'axe-core'",
  },
  { 'src/focus/goal.ts': "import axe from 'axe-core'" },
  { 'src/focus/goal.ts': "import { cycle } from './samples.fixture.ts'" },
)

guardSees(
  'sizes are held',
  {
    'src/focus/goal.ts': lines(200),
    'src/focus/brief.ts': body(40),
    'src/a/b.test.ts': `describe('x', () => {\n${lines(90)}})`,
  },
  { 'src/focus/long.ts': lines(201) },
  { 'src/focus/long.ts': body(41) },
  { 'src/focus/wide.ts': 'export const wide = (a: A, b: B, c: C, d: D, e: E) => a' },
)

guardSees(
  'names say something',
  { 'src/focus/goal.ts': '' },
  { 'src/focus/utils.ts': '' },
  { 'src/focus/goal-helpers.ts': '' },
  { 'src/focus/common/goal.ts': '' },
)

guardSees(
  'every module has a README',
  { 'src/focus/README.md': 'Focus', 'src/focus/goal.ts': '' },
  { 'src/people/person.ts': '' },
)

guardSees(
  'documents lead to files that are there',
  {
    'README.md': 'Read [how](docs/how.md#first) and [more](https://example.org/a.md).',
    'docs/how.md':
      '`src/focus/goal.ts`, `focus/goal.ts`, `goal.ts`, `secrets/key`, `.store.ts`, `tests/*.ts`',
    'docs/decisions/0001-first.md': 'It lay in `src/focus/aim.ts`. See [how](../how.md).',
    'src/focus/goal.ts': '',
  },
  { 'docs/rules/focus.md': 'A goal ends. `src/focus/goal.test.ts`' },
  { 'src/focus/README.md': 'What is asked stands in `aim.ts`.' },
  { 'docs/rules/focus.md': 'Why: [here](../decisions/0002-second.md)' },
)

guardSees(
  'the words of the glossary',
  {
    'src/focus/words.en.json':
      '{ "title": "Add evidence for {user}", "goal": { "count": "{n, plural, other {goals}}" } }',
    'src/evaluation/words.en.json': '{ "go": "Submit the rating" }',
  },
  { 'src/people/words.en.json': '{ "list": "All users" }' },
  { 'src/people/words.en.json': '{ "list": { "deep": "{n, plural, one {a deficiency} other {many}}" } }' },
  { 'src/people/words.en.json': '{ "go": "Submit" }' },
  { 'src/people/words.en.json': '{ "go": "Your organisation" }' },
)

guardSees(
  'what a catalogue holds is said',
  {
    'src/focus/words.en.json':
      '{ "title": "Goals", "wrong.due": "A day", "tooLong": "Too long", "unit": "In" }',
    'src/focus/page.tsx': 'import "#forms"; say(`title`); say(`wrong.${key}`); const fields = { unit: 1 }',
    'src/forms/writing.ts': "complain('tooLong')",
  },
  { 'src/people/words.en.json': '{ "title": "People" }', 'src/people/page.ts': "say('other')" },
  { 'src/people/words.en.json': '{ "why.due": "A day" }' },
  { 'src/people/words.en.json': '{ "unit": "In" }' },
)

guardSees(
  'no place of one machine',
  { 'README.md': 'Open http://localhost:3000/work/of/art', 'package-lock.json': '"integrity": "sha512"' },
  { 'bin/go.mjs': `open('${'/home'}/maya/notes')` },
  { '.npmrc': `https://${'registry'}.example.org` },
  { 'package-lock.json': '"resolved": "x"' },
)

guardSees(
  'nothing silenced, nothing promised',
  { 'src/focus/goal.ts': '// A goal is kept to do good.' },
  { 'src/focus/goal.ts': `// ${'@ts-'}ignore` },
  { 'src/focus/goal.ts': `// ${'TO'}DO later` },
)

test('every guard of the files is shown offences', () => {
  const tests = globSync('*.test.ts', { cwd: import.meta.dirname })
  const told = tests.map((path) => readFileSync(new URL(path, import.meta.url), 'utf8')).join('')
  const untold = Object.keys(guards).filter((name) => !told.includes(`  '${name}',`))
  assert.deepEqual(untold, [])
})

test('licences that forbid shipping are named, choices and lists understood', () => {
  const shipped = [
    { name: 'good', licence: '(GPL-3.0 OR MIT)' },
    { name: 'both', licence: 'MIT AND BSD-2-Clause' },
    { name: 'strong', licence: 'MIT AND AGPL-3.0' },
    { name: 'silent', licence: undefined },
  ]
  assert.deepEqual(
    licencesAllow(shipped).map((line) => line.split(' ')[0]),
    ['strong', 'silent'],
  )
})
