import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { goalForm, inForm, lookOver, numbersAsked, turnsBack, type Goal } from './goal.ts'

const read = (given: object) => goalForm.parse({ schoolYear: '2026–27', statement: 'A goal.', ...given })
const years = [{ title: '2026–27', starts: '2026-07-01', ends: '2027-06-30' }]

test('a goal needs only its sentence and its year', () => {
  const goal = read({ statement: ' All read. ' })
  deepEqual([goal.statement, goal.baseline, goal.due, goal.lower], ['All read.', null, null, false])
  ok(!goalForm.safeParse({ statement: '', schoolYear: '2026–27' }).success)
})

test('a due day lies in the school year, its first and last day included', () => {
  for (const due of ['2026-07-01', '2027-06-30']) deepEqual(lookOver(read({ due }), years), {})
  for (const due of ['2026-06-30', '2027-07-01'])
    deepEqual(lookOver(read({ due }), years), { due: 'outside' })
  deepEqual(lookOver(read({ due: '2031-01-01' }), []), {})
})

test('a target on the other side of the start is asked about, until the same numbers come again', () => {
  const goal = read({ baseline: '9', target: '4' })
  deepEqual(lookOver(goal, years), { target: 'below' })
  deepEqual(lookOver({ ...goal, asked: numbersAsked(goal) }, years), {})
  deepEqual(lookOver({ ...goal, target: 3, asked: numbersAsked(goal) }, years), { target: 'below' })
  deepEqual(lookOver(read({ baseline: '9', target: '4', lower: 'yes' }), years), {})
  ok(!turnsBack({ baseline: 4, target: 4, lower: false }))
  ok(!turnsBack({ baseline: null, target: 4, lower: true }))
})

test('what a form shows of a goal reads as the same goal', () => {
  const answers = read({ why: 'So.', baseline: '0.5', target: '4', lower: 'yes', due: '2027-01-31' })
  const goal: Goal = {
    ...answers,
    space: '',
    id: '',
    state: 'inProgress',
    reason: '',
    apart: '',
    currentOn: null,
    changedAt: new Date(0),
  }
  deepEqual(goalForm.parse(inForm(goal)), answers)
  equal(inForm({ ...goal, lower: false, due: null }).lower, '')
})
