import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { presentPhase, type PhaseStates } from './cycle.ts'

const states = (change: Partial<PhaseStates>): PhaseStates => ({
  purpose: 'not started',
  focus: 'not started',
  structures: 'not started',
  action: 'not started',
  outcomes: 'not started',
  ...change,
})

test('a new cycle stands in purpose', () => equal(presentPhase(states({})), 'purpose'))

test('a cycle stands in the latest phase that is being worked on, whatever the order', () =>
  equal(presentPhase(states({ focus: 'working', action: 'working' })), 'action'))

test('a photo on the first day leaves the cycle where it stands', () => {
  equal(presentPhase(states({ action: 'working' })), 'purpose')
  equal(presentPhase(states({ purpose: 'working', action: 'working' })), 'purpose')
  equal(presentPhase(states({ purpose: 'done', action: 'working' })), 'focus')
})

test('a partner on the first day leaves the cycle where it stands', () =>
  equal(presentPhase(states({ purpose: 'working', structures: 'working' })), 'purpose'))

test('a cycle whose phases are all done stands in outcomes', () =>
  equal(
    presentPhase(
      states({ purpose: 'done', focus: 'done', structures: 'done', action: 'done', outcomes: 'done' }),
    ),
    'outcomes',
  ))
