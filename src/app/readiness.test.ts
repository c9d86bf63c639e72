import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { phases, type Phase } from '#cycles'
import type { Gates, GoalGates } from './gates.store.ts'
import { readiness } from './readiness.ts'

const nobody = { name: null, reason: null }
const nothing: Gates = {
  purpose: { purpose: false, audience: false, picture: false, sentences: 0 },
  focus: { assessed: false, question: false, goals: { open: 0, whole: 0, tied: 0, kinds: [] } },
  structures: { partner: nobody, roundtable: nobody, dated: 0, goals: 0, heard: 0 },
  action: { entries: 0, untold: 0 },
  outcomes: { cycle: '7', goals: 0, seen: 0, prints: 0, learned: false },
}
const both = ['studentLearning', 'professionalGrowth']
const readyIn = <One extends Phase>(phase: One, change: Partial<Gates[One]>, standards: string[] = []) =>
  Object.fromEntries(
    readiness(phase, { ...nothing[phase], ...change }, standards).map(({ key, ready }) => [key, ready]),
  )
const focusWith = (goals: Partial<GoalGates>) =>
  readyIn('focus', { goals: { ...nothing.focus.goals, ...goals } })

test('a new year has everything open and says where each thing is done', () => {
  for (const phase of phases)
    for (const { ready, href } of readiness(phase, nothing[phase], []))
      deepEqual([ready, href.startsWith('/')], [false, true])
  equal(readiness('focus', nothing.focus, []).find(({ key }) => key === 'item.goalsOpen')?.href, '/goals/new')
})

test('what is open leads to where it is done, without a page between', () => {
  const href = <One extends Phase>(phase: One, name: string, change: Partial<Gates[One]> = {}) =>
    readiness(phase, { ...nothing[phase], ...change }, []).find(({ key }) => key === `item.${name}`)?.href
  equal(href('purpose', 'audienceOpen'), '/purpose')
  equal(href('purpose', 'audienceOpen', { purpose: true }), '/purpose/uses')
  equal(href('purpose', 'philosophyOpen'), '/purpose/philosophy')
  const goals = { open: 2, whole: 2, tied: 1, kinds: ['studentLearning'] }
  equal(href('focus', 'kindsOpen', { goals }), '/goals/new?kind=professionalGrowth')
  equal(href('focus', 'tiedOpen', { goals }), '/alignment/mine')
})

test('the purpose is ready with a use and its audience, three sentences, the picture and standards', () => {
  const whole = { purpose: true, audience: true, picture: true, sentences: 3 }
  const items = readyIn('purpose', whole, ['Ours'])
  deepEqual(Object.values(items), [true, true, true, true, true])
})

test('two sentences of a philosophy are too few, and a use without its audience stays open', () => {
  const items = readyIn('purpose', { purpose: true, sentences: 2 })
  deepEqual(
    [items['item.purpose'], items['item.philosophyOpen'], items['item.audienceOpen']],
    [true, false, false],
  )
})

test('two to four whole goals make the focus ready, one is too few and five are many', () => {
  equal(focusWith({ open: 1 })['item.goalsOpen'], false)
  equal(focusWith({ open: 2 })['item.goals'], true)
  equal(focusWith({ open: 4 })['item.goals'], true)
  equal(focusWith({ open: 5 })['item.goalsMany'], false)
})

test('one goal without its numbers, or tied to nothing, keeps the line open', () => {
  equal(focusWith({ open: 3, whole: 2 })['item.numbersOpen'], false)
  equal(focusWith({ open: 3, whole: 3, tied: 3 })['item.numbers'], true)
  equal(focusWith({ open: 3, tied: 2 })['item.tiedOpen'], false)
  equal(focusWith({ open: 3, tied: 3 })['item.tied'], true)
})

test('one goal is for students and one is the leader’s own growth', () => {
  equal(focusWith({ open: 2, kinds: both })['item.kinds'], true)
  equal(focusWith({ open: 2, kinds: ['school', 'studentLearning'] })['item.kindsOpen'], false)
})

test('a self-assessment and a kept question are asked for', () => {
  const items = readyIn('focus', { assessed: true, question: true })
  deepEqual([items['item.assessed'], items['item.question']], [true, true])
})

test('entries without a sentence stay open while there are any', () => {
  equal(readiness('action', { entries: 3, untold: 1 }, []).length, 2)
  equal(readiness('action', { entries: 3, untold: 0 }, []).length, 1)
})

test('company or a reason for going without, three dates and a group for each goal make the structures ready', () => {
  const maya = { name: 'Maya', reason: null }
  const why = { name: null, reason: 'I begin in May.' }
  const whole = { partner: maya, roundtable: why, dated: 3, goals: 2, heard: 2 }
  deepEqual(readyIn('structures', whole), {
    'item.partner': true,
    'item.roundtableReason': true,
    'item.dated': true,
    'item.heard': true,
  })
  deepEqual(readyIn('structures', { ...whole, partner: why, dated: 2, heard: 1 }), {
    'item.partnerReason': true,
    'item.roundtableReason': true,
    'item.datedOpen': false,
    'item.heardOpen': false,
  })
})
