import { equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isWhole, phases, presentPhase, type Fruits, type PhaseState, type PhaseStates } from './cycle.ts'

const states = (change: Partial<PhaseStates>): PhaseStates => ({
  purpose: 'not started',
  focus: 'not started',
  structures: 'not started',
  action: 'not started',
  outcomes: 'not started',
  ...change,
})

const fruits = (change: Partial<Fruits> = {}): Fruits => ({
  purpose: false,
  focus: false,
  structures: false,
  ...change,
})
const all = { purpose: true, focus: true, structures: true }

test('a new cycle stands in purpose, also where a partner walks along since last year', () => {
  equal(presentPhase(states({}), fruits()), 'purpose')
  equal(presentPhase(states({}), fruits({ structures: true })), 'purpose')
})

test('a photo, a partner or a first look at oneself leaves the cycle in the first phase that is not whole', () => {
  const early = { focus: 'working', structures: 'working', action: 'working' } as const
  equal(presentPhase(states(early), fruits({ structures: true })), 'purpose')
  equal(presentPhase(states({ ...early, purpose: 'done' }), fruits({ structures: true })), 'focus')
  equal(presentPhase(states({ ...early, purpose: 'working' }), all), 'action')
})

test('whoever says what a year is for, writes a goal and has company stands in action without a tap', () => {
  const walked = states({ purpose: 'working', focus: 'working', structures: 'working', action: 'working' })
  equal(presentPhase(walked, fruits()), 'purpose')
  equal(presentPhase(walked, fruits({ purpose: true })), 'focus')
  equal(presentPhase(walked, fruits({ purpose: true, focus: true })), 'structures')
  equal(presentPhase(walked, all), 'action')
  equal(presentPhase({ ...walked, outcomes: 'working' }, all), 'outcomes')
})

test('a cycle whose phases are all done stands in outcomes', () =>
  equal(
    presentPhase(
      states({ purpose: 'done', focus: 'done', structures: 'done', action: 'done', outcomes: 'done' }),
      fruits(),
    ),
    'outcomes',
  ))

const state = fc.constantFrom<PhaseState>('not started', 'working', 'ready', 'done')
const anyStates = fc.record({
  purpose: state,
  focus: state,
  structures: state,
  action: state,
  outcomes: state,
})
const anyFruits = fc.record({ purpose: fc.boolean(), focus: fc.boolean(), structures: fc.boolean() })

test('everything before where a cycle stands is whole, and there is more to do where it stands', () =>
  fc.assert(
    fc.property(anyStates, anyFruits, (given, there) => {
      const at = phases.indexOf(presentPhase(given, there))
      ok(phases.slice(0, at).every((phase) => isWhole(phase, given, there)))
      ok(phases[at] === 'outcomes' || !isWhole(phases[at]!, given, there))
    }),
  ))

test('beginning a later phase moves nobody who stands before action, and no step forward leads back', () =>
  fc.assert(
    fc.property(anyStates, anyFruits, fc.constantFrom(...phases), (given, there, phase) => {
      const [was, is] = [given, { ...given, [phase]: 'working' as const }].map((one) =>
        phases.indexOf(presentPhase(one, there)),
      ) as [number, number]
      if (given[phase] !== 'not started') return
      ok(is >= was)
      if (was < phases.indexOf('action') && phases.indexOf(phase) > was) equal(is, was)
    }),
  ))
