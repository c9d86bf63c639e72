import { equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { manyGoals, turnsBack } from './goal.ts'
import { goalForm, originForm, stateForm } from './wording.ts'

test('a goal needs only a kind and a sentence', () => {
  const read = goalForm.safeParse({ kind: 'school', statement: ' Teams lead ', baseline: '', due: '' })
  ok(read.success)
  equal(read.data.statement, 'Teams lead')
  equal(read.data.baseline, null)
  equal(read.data.due, null)
})

test('a number that is none and a day that is none are told beside their fields', () => {
  const read = goalForm.safeParse({ kind: 'school', statement: 'x', target: 'many', due: '2027-02-30' })
  ok(!read.success)
  equal(read.error.issues.map((issue) => issue.message).join(), 'number,day')
})

test('a cycle holds few goals', () => {
  ok(!manyGoals(4))
  ok(manyGoals(5))
})

test('a target is told when it is no further than the start, on the side that is said to be better', () => {
  equal(turnsBack({ baseline: 60, target: 50, lower: false }), 'below')
  equal(turnsBack({ baseline: 60, target: 70, lower: true }), 'above')
  equal(turnsBack({ baseline: 60, target: 60, lower: true }), 'same')
  for (const goal of [
    { baseline: 60, target: 70, lower: false },
    { baseline: 60, target: 50, lower: true },
    { baseline: null, target: 50, lower: false },
    { baseline: 60, target: null, lower: true },
  ])
    equal(turnsBack(goal), undefined)
})

test('a goal that is set aside or changed says why', () => {
  ok(!stateForm.safeParse({ state: 'dropped', reason: ' ' }).success)
  ok(stateForm.safeParse({ state: 'dropped', reason: 'The grant ended.' }).success)
  ok(stateForm.safeParse({ state: 'inProgress' }).success)
})

test('what a goal begins from is read from an address, and nothing else is', () => {
  const id = crypto.randomUUID()
  equal(originForm.parse(`inquiry:${id}`)?.noun, 'inquiry')
  equal(originForm.parse(`assessment:${id}:${id}`)?.item, id)
  for (const odd of ['', 'inquiry', `evidence:${id}`, `inquiry:${id}:x`, 7])
    equal(originForm.parse(odd), null)
})
