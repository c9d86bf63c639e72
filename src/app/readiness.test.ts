import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { readiness } from './readiness.ts'
import type { Year } from './year.store.ts'

const year: Year = {
  entries: 0,
  untold: 0,
  untoldFirst: null,
  lastDay: null,
  latest: null,
  purpose: false,
  philosophy: false,
  goals: 0,
  goalsMeasured: 0,
  prints: 0,
  asked: [],
  standards: [],
  notices: 0,
}

test('a new year has everything open and says where each thing is done', () => {
  deepEqual(
    readiness('purpose', year, undefined).map((one) => [one.ready, one.href]),
    [
      [false, '/purpose'],
      [false, '/purpose#philosophy'],
    ],
  )
  equal(readiness('focus', year, undefined)[0]!.href, '/goals/new')
})

test('two goals with their numbers make the focus ready', () => {
  const focus = readiness('focus', { ...year, goals: 2, goalsMeasured: 2 }, undefined)
  deepEqual(
    focus.map((one) => one.ready),
    [true, true],
  )
})

test('one goal is too few and a goal without a number stays open', () => {
  deepEqual(
    readiness('focus', { ...year, goals: 1, goalsMeasured: 0 }, undefined).map((one) => one.ready),
    [false, false],
  )
})

test('entries without a sentence stay open while there are any', () => {
  equal(readiness('action', { ...year, entries: 3, untold: 1 }, undefined).length, 2)
  equal(readiness('action', { ...year, entries: 3 }, undefined).length, 1)
})

test('a partner makes the structures ready', () =>
  equal(readiness('structures', year, 'Maya')[0]!.ready, true))
