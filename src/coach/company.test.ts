import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import type { CircleSeen, Company } from './company.ts'
import type { Picture } from './picture.ts'
import { numbersOf } from './rule.ts'
import { rules } from './rules.ts'
import en from './words.en.json' with { type: 'json' }

const pair: CircleSeen = {
  id: 'p',
  kind: 'partnership',
  name: 'Maya',
  members: 2,
  agreed: true,
  supervisor: false,
  inLine: false,
}
const table: CircleSeen = { ...pair, id: 't', kind: 'roundtable', name: 'Second Tuesday', members: 6 }
const company: Company = { circles: [pair, table], asked: false, dated: 2, promise: null, structures: 3 }
const goal = { id: 'g', statement: 'More students explain their thinking.', heard: true }
const well = { today: '2027-02-16', company, goals: [goal] } as Picture

const found = (id: string, change: object = {}) => {
  const rule = rules.find((one) => one.id === id)!
  const findings = rule.find({ ...well, ...change }, numbersOf(rule))
  for (const { kind } of findings)
    ok(`${[id, kind].filter(Boolean).join('.')}.do` in en, `${id} has its words`)
  return findings
}
const speaks = (id: string, change: object) => {
  equal(found(id).length, 0, `${id} is silent where all is well`)
  ok(found(id, change).length > 0, `${id} speaks`)
}

test('C8 no partner: three who might be asked; not while somebody is asked', () => {
  speaks('C8', { company: { ...company, circles: [table] } })
  equal(found('C8', { company: { ...company, circles: [], asked: true } }).length, 0)
})
test('C21 a partner above or below in the line is met with advice', () =>
  speaks('C21', { company: { ...company, circles: [{ ...pair, inLine: true }] } }))
test('C22 partners without an agreement; a roundtable without norms', () => {
  speaks('C22', { company: { ...company, circles: [{ ...pair, agreed: false }] } })
  const alone = { ...table, members: 1, agreed: false }
  equal(found('C22', { company: { ...company, circles: [alone] } }).length, 0)
})
test('C23 a roundtable under four or over eight, C24 one with a supervisor', () => {
  speaks('C23', { company: { ...company, circles: [{ ...table, members: 3 }] } })
  speaks('C23', { company: { ...company, circles: [{ ...table, members: 9 }] } })
  speaks('C24', { company: { ...company, circles: [{ ...table, supervisor: true }] } })
})
test('C25 nothing dated in thirty days leads to the calendar of the partner', () => {
  speaks('C25', { company: { ...company, dated: 0 } })
  equal(found('C25', { company: { ...company, dated: 0 } })[0]?.href, '/meetings/new?circle=p')
  equal(found('C25', { company: { ...company, dated: 0, circles: [] } }).length, 0)
})
test('C26 a goal no group hears of, once there are groups and one goal is heard', () => {
  const goals = [goal, { ...goal, id: 'own', heard: false }]
  speaks('C26', { goals })
  equal(
    found('C26', {
      goals: goals.map((one) => ({ ...one, heard: false })),
      company: { ...company, structures: 0 },
    })[0]?.href,
    '/structures',
  )
})
test('C34 a promise that is due soon, and one that is late', () => {
  const promise = { id: 'x', what: 'Send the notes', due: '2027-02-17' }
  speaks('C34', { company: { ...company, promise } })
  const late = { ...promise, due: '2027-02-12' }
  deepEqual(
    [promise, late].map((one) => found('C34', { company: { ...company, promise: one } })[0]?.kind),
    ['soon', 'late'],
  )
})
