import { guardSees } from './guard-sees.ts'

guardSees(
  'imports only run down the list',
  {
    'src/focus/write-goal.ts': "import { found } from '#platform'",
    'src/people/person.test.ts': "import '#focus'",
  },
  { 'src/people/person.ts': "import { goal } from '#focus'" },
  { 'src/people/person.ts': "import type { Goal } from '#focus'" },
  { 'src/people/person.ts': "export { goal } from '#focus'" },
  { 'src/people/person.ts': "export type Target = import('#focus').Goal" },
  { 'src/people/person.ts': "const { goal } = await import('#focus')" },
  { 'src/nowhere/person.ts': '' },
)

guardSees(
  'other modules only through their front door',
  {
    'src/focus/write-goal.ts': "import './goal.ts'\nimport '#people'",
    'tests/a/b.test.ts': "import '../world/start.ts'",
  },
  { 'src/focus/goal.ts': "import '../people/person.ts'" },
  { 'src/focus/goal.ts': "import { phase } from '#focus'" },
  { 'tests/a/c.test.ts': "import '../../src/people/person.ts'" },
)

guardSees(
  'front doors have few names',
  { 'src/focus/index.ts': "export { a, b, type C } from './goal.ts'" },
  { 'src/people/index.ts': `export { ${'abcdefghijklmnop'.split('').join(', ')} } from './person.ts'` },
  { 'src/people/index.ts': "export * from './person.ts'" },
)

guardSees(
  'front doors open for somebody',
  {
    'src/focus/index.ts': "export { goal, type Goal } from './goal.ts'\nexport * as Deeds from './deeds.ts'",
    'src/app/today.ts': "import { goal, Deeds } from '#focus'",
    'tests/focus/a.test.ts': "import type { Goal } from '#focus'",
  },
  { 'src/people/index.ts': "export { person } from './person.ts'", 'src/people/a.ts': "import './index.ts'" },
)

guardSees(
  'growth and record never meet',
  { 'src/app/today.ts': "import '#focus'\nimport '#evaluation'", 'src/focus/goal.ts': "import '#cycles'" },
  { 'src/focus/rating.ts': "import type { Rating } from '#evaluation'" },
  { 'src/evaluation/rating.ts': "import { goal } from '#focus'" },
  { 'src/people/person.ts': "import '#focus'\nimport '#credentials'" },
  { 'src/app/year.ts': 'sql`select * from focus.goal g join evaluation.rating r on r.id = g.id`' },
)

guardSees(
  'a noun file has no database, no HTTP, no page',
  {
    'src/focus/goal.ts':
      "import { z } from 'zod'\nimport { found } from '#platform'\nimport type { Press } from '#paper'",
    'src/focus/write-goal.ts': "import type { Transaction } from '#platform'",
    'src/platform/database.ts': "import pg from 'pg'",
  },
  { 'src/focus/brief.ts': "import pg from 'pg'" },
  { 'src/focus/brief.ts': "import { Hono } from 'hono'" },
  { 'src/focus/policy.ts': "import type { Transaction } from '#platform'" },
  { 'src/focus/brief.ts': "import { goals } from './goals.store.ts'" },
  { 'src/focus/brief.ts': "import { page } from './goal-page.tsx'" },
  { 'src/focus/brief.ts': "import { Page } from '#ui'" },
)

guardSees(
  'a page is given its data',
  {
    'src/focus/goal-page.tsx': "import { Page } from '#ui'\nimport type { Row } from './goals.store.ts'",
    'src/focus/routes.tsx': "import { Hono } from 'hono'",
  },
  { 'src/focus/brief-page.tsx': "import { goals } from './goals.store.ts'" },
  { 'src/focus/brief-page.tsx': "import type { Database } from '#platform'" },
)

guardSees(
  'no circles',
  {
    'src/focus/a.ts': "import './b.ts'\nimport './c.ts'",
    'src/focus/b.ts': "import './c.ts'",
    'src/focus/c.ts': '',
  },
  { 'src/focus/c.ts': "import type { A } from './a.ts'" },
)

guardSees(
  'no orphans',
  {
    'src/focus/index.ts': "export { goal } from './goal.ts'",
    'src/focus/goal.ts': "new Worker(new URL('./counting.ts', import.meta.url))",
    'src/focus/counting.ts': '',
    'src/focus/typing.element.ts': '',
  },
  { 'src/focus/brief.ts': '', 'src/focus/brief.test.ts': "import './brief.ts'" },
)

guardSees(
  'tests are found by the run',
  { 'src/focus/goal.test.ts': '', 'tests/wall/standing.long.test.ts': '', 'src/ui/contest.tsx': '' },
  { 'tests/features/focus/goal-page.test.tsx': '' },
  { 'src/focus/brief.spec.ts': '' },
  { 'bench/pages.test.ts': '' },
)

guardSees(
  'by night colors change and nothing else',
  {
    'src/ui/document.tsx':
      '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#182023" />',
    'src/ui/tokens.css': ':root { --paper: light-dark(#fff, #182023) }',
  },
  { 'src/ui/night.css': '@media (prefers-color-scheme: dark) { nav { display: none } }' },
  { 'src/ui/frame.element.ts': "matchMedia('(prefers-color-scheme: dark)')" },
)
