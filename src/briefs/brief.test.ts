import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { comesBack, decisionForm, emptyBrief } from './brief.ts'
import { exampleBrief, exampleSupport } from './example.ts'
import { readinessOf } from './readiness.ts'
import { answersOfSupport, supportForm, supporters } from './support.ts'

const complaintsOf = (given: object) =>
  Object.fromEntries(
    (decisionForm.safeParse(given).error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message]),
  )

test('nothing is decided without what it is good for', () => {
  deepEqual(complaintsOf({ decision: 'Yes.', decidedOn: '2027-02-16' }), { benefits: 'benefits' })
  deepEqual(complaintsOf({ benefits: 'Time.', decidedOn: '2027-02-16' }), { decision: 'decision' })
  deepEqual(complaintsOf({ benefits: 'Time.', decision: 'Yes.', decidedOn: '2027-02-16' }), {})
  deepEqual(complaintsOf({ decision: 'Maybe.' }), {})
})

test('one looks back after the day it was decided', () => {
  const decided = { benefits: 'Time.', decision: 'Yes.', decidedOn: '2027-02-16' }
  deepEqual(complaintsOf({ ...decided, lookBackOn: '2027-02-16' }), { lookBackOn: 'before' })
  deepEqual(complaintsOf({ ...decided, lookBackOn: '2027-02-17' }), {})
  deepEqual(complaintsOf({ ...decided, lookBackOn: '2027-02-30' }), { lookBackOn: 'day' })
})

test('a decision comes back on its day, until one has looked or put it aside', () => {
  const brief = { decidedOn: '2026-09-03', lookBackOn: '2027-02-12', lookedBackOn: null, aside: false }
  equal(comesBack(brief, '2027-02-11'), false)
  equal(comesBack(brief, '2027-02-12'), true)
  equal(comesBack({ ...brief, lookedBackOn: '2027-02-13' }, '2027-02-16'), false)
  equal(comesBack({ ...brief, aside: true }, '2027-02-16'), false)
  equal(comesBack({ ...brief, decidedOn: null }, '2027-02-16'), false)
})

test('a new brief has everything open, the worked example nothing', () => {
  deepEqual(
    readinessOf({ ...emptyBrief, title: 'x' }, []).map(({ ready }) => ready),
    [false, false, false, false, false],
  )
  deepEqual(
    readinessOf(exampleBrief, exampleSupport).map(({ ready }) => ready),
    [true, true, true, true, true],
  )
})

test('groups stay as they were asked, with those in one’s own words behind ours', () => {
  const given = {
    'stand.teachers': 'unsure',
    'note.families': 'Asked about buses',
    'who.own0': 'Bus drivers',
    'stand.own0': 'against',
    'who.own1': 'Bus drivers',
    'stand.own1': 'for',
  }
  const support = supportForm.parse(given)
  deepEqual(support, [
    { who: 'teachers', stand: 'unsure', note: '' },
    { who: 'families', stand: 'notAsked', note: 'Asked about buses' },
    { who: 'Bus drivers', stand: 'against', note: '' },
  ])
  deepEqual(supportForm.parse(answersOfSupport(support)), support)
})

test('nobody asked is nobody listed, and a stand nobody offered is not kept', () => {
  deepEqual(supportForm.parse({}), [])
  equal(supportForm.safeParse({ [`stand.${supporters[0]}`]: 'furious' }).success, false)
})
