import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { phases, type Phase } from '#cycles'
import type { Gates } from './gates.store.ts'
import { readiness, type Told } from './readiness.ts'

const year = { purpose: false, standards: [] as string[], entries: 0, untold: 0, prints: 0 }
const gates: Gates = {
  audience: false,
  picture: false,
  sentences: 0,
  assessed: false,
  question: false,
  goals: { open: 0, whole: 0, tied: 0, kinds: [] },
}
const nobody = { name: null, reason: null }
const company = { partner: nobody, roundtable: nobody, dated: 0, goals: 0, heard: 0 }
const told: Told = { year, gates, company }
const both = ['studentLearning', 'professionalGrowth']
const readyIn = (phase: Phase, change: Partial<Told> = {}) =>
  Object.fromEntries(readiness(phase, { ...told, ...change }).map(({ key, ready }) => [key, ready]))
const focusWith = (goals: Partial<Gates['goals']>) =>
  readyIn('focus', { gates: { ...gates, goals: { ...gates.goals, ...goals } } })

test('a new year has everything open and says where each thing is done', () => {
  for (const phase of phases)
    for (const { ready, href } of readiness(phase, told))
      deepEqual([ready, href.startsWith('/')], [false, true])
  equal(readiness('focus', told).find(({ key }) => key === 'item.goalsOpen')?.href, '/goals/new')
})

test('the purpose is ready with a use and its audience, three sentences, the picture and standards', () => {
  const items = readyIn('purpose', {
    year: { ...year, purpose: true, standards: ['Ours'] },
    gates: { ...gates, audience: true, picture: true, sentences: 3 },
  })
  deepEqual(Object.values(items), [true, true, true, true, true])
})

test('two sentences of a philosophy are too few, and a use without its audience stays open', () => {
  const items = readyIn('purpose', { year: { ...year, purpose: true }, gates: { ...gates, sentences: 2 } })
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
  const items = readyIn('focus', { gates: { ...gates, assessed: true, question: true } })
  deepEqual([items['item.assessed'], items['item.question']], [true, true])
})

test('entries without a sentence stay open while there are any', () => {
  equal(readiness('action', { ...told, year: { ...year, entries: 3, untold: 1 } }).length, 2)
  equal(readiness('action', { ...told, year: { ...year, entries: 3 } }).length, 1)
})

test('company or a reason for going without, three dates and a group for each goal make the structures ready', () => {
  const maya = { name: 'Maya', reason: null }
  const why = { name: null, reason: 'I begin in May.' }
  const whole = { partner: maya, roundtable: why, dated: 3, goals: 2, heard: 2 }
  deepEqual(readyIn('structures', { company: whole }), {
    'item.partner': true,
    'item.roundtableReason': true,
    'item.dated': true,
    'item.heard': true,
  })
  deepEqual(readyIn('structures', { company: { ...whole, partner: why, dated: 2, heard: 1 } }), {
    'item.partnerReason': true,
    'item.roundtableReason': true,
    'item.datedOpen': false,
    'item.heardOpen': false,
  })
})
