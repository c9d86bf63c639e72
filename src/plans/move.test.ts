import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { goalStates, type GoalState } from './goal.ts'
import { whyNot } from './link.ts'
import { mayMove, moveForm } from './move.ts'

test('a draft is shown first; what was shown never becomes a draft; what has ended may go on', () => {
  deepEqual(
    goalStates.filter((to) => mayMove('draft', to)),
    ['inProgress'],
  )
  for (const from of goalStates) ok(!mayMove(from, 'draft') && !mayMove(from, from))
  ok(mayMove('dropped', 'inProgress') && mayMove('met', 'mostly'))
})

test('being changed or let go wants a reason, and only these', () => {
  const needs = goalStates.filter((state) => !moveForm.safeParse({ state, reason: ' ' }).success)
  deepEqual(needs, ['changed', 'dropped'])
})

test('a goal can be served if, and only if, it is under way, here or above, and closes no circle', () => {
  const state = fc.constantFrom<GoalState>(...goalStates)
  fc.assert(
    fc.property(state, fc.boolean(), fc.boolean(), (one, above, fits) => {
      equal(whyNot({ state: one, above, fits }) === undefined, one === 'inProgress' && above && fits)
    }),
  )
  equal(whyNot(undefined), 'elsewhere')
})
