import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { isOpen, isRunning, lets, stateAfter, steps, stepsFrom, wantsReason } from './policy.ts'

const states = ['draft', 'active', 'paused', 'closing', 'closed', 'archived'] as const

test('a running cycle can rest or close, a resting one come back or close, a closed one only open again', () => {
  deepEqual(stepsFrom('active'), ['paused', 'closed'])
  deepEqual(stepsFrom('paused'), ['resumed', 'closed'])
  deepEqual(stepsFrom('closed'), ['reopened'])
})

test('no step leads to where a cycle is already, and from everywhere one leads on', () => {
  for (const state of states) {
    equal(stepsFrom(state).length > 0, true, state)
    for (const step of stepsFrom(state)) equal(stateAfter(step) === state, false, `${step} from ${state}`)
  }
})

test('every step can be taken back by another one', () => {
  for (const step of steps) {
    const back = stepsFrom(stateAfter(step)).map(stateAfter)
    equal(
      back.some((state) => state === 'active' || state === 'paused'),
      true,
      step,
    )
  }
})

test('a closed cycle is read and collected from, its goals and phases rest', () => {
  const closed = { state: 'closed' } as const
  equal(lets(closed, 'read') && lets(closed, 'capture'), true)
  for (const deed of ['write goals', 'write purpose', 'choose standards', 'mark phases'] as const)
    equal(lets(closed, deed), false, deed)
})

test('whoever rests may still write, and is asked nothing', () => {
  const paused = { state: 'paused' } as const
  equal(isOpen(paused) && lets(paused, 'write goals'), true)
  equal(isRunning(paused), false)
})

test('opening again has a reason, closing only before its last month', () => {
  const cycle = { ends: '2027-06-30' }
  equal(wantsReason('reopened', cycle, '2027-07-01'), true)
  equal(wantsReason('closed', cycle, '2027-05-29'), true)
  equal(wantsReason('closed', cycle, '2027-05-30'), false)
  equal(wantsReason('closed', cycle, '2027-07-09'), false)
  equal(wantsReason('paused', cycle, '2027-01-01'), false)
})
