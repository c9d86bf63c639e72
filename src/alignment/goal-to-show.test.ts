import { deepEqual, equal, notEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { seal } from '#snapshots'
import { manifestOf, type GoalToShow } from './goal-to-show.ts'

const goal: GoalToShow = {
  id: 'g',
  kind: 'school',
  statement: 'Teams lead their own meetings.',
  whyNow: 'Because I stand in front too often.',
  measure: 'I visit three a week.',
  unit: '% of meetings',
  baseline: 20,
  current: null,
  target: 80,
  due: '2027-05-28',
  schoolYear: '2026–27',
  from: { name: 'Amina', post: 'Principal', organization: 'Alder' },
  serves: [
    {
      space: 'o',
      id: 'p',
      organization: 'Harlow',
      statement: 'All explain.',
      how: 'So.',
      strength: 'direct',
    },
  ],
}
const to = { space: 'o', organization: 'Harlow' }
const copy = (...chosen: ('numbers' | 'whyNow' | 'serves')[]) =>
  manifestOf(goal, 'me', { to, chosen, kind: 'School' })

test('a copy says the goal’s sentence, and of the rest what its leader chose', () => {
  deepEqual(copy().parts, [])
  deepEqual(copy().serves, [])
  equal(copy().title, goal.statement)
  deepEqual(copy('numbers').parts, [
    { part: 'measure', text: 'I visit three a week.' },
    { part: 'baseline', text: '20% of meetings' },
    { part: 'target', text: '80% of meetings' },
    { part: 'due', text: '2027-05-28' },
  ])
  deepEqual(copy('whyNow').parts, [{ part: 'whyNow', text: goal.whyNow }])
  equal(copy('serves').serves.length, 1)
})

test('the same choice of the same goal has the same seal, another one has not', () => {
  equal(seal(copy('numbers')).sha256, seal(copy('numbers')).sha256)
  notEqual(seal(copy('numbers')).sha256, seal(copy('numbers', 'whyNow')).sha256)
})
