import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { restsOn } from './leave.ts'

test('a post rests from the first day of a leave to its last, and while nobody knows the last', () => {
  const leaves = [{ id: '', starts: '2027-02-01', ends: '2027-02-10' }]
  equal(restsOn(leaves, '2027-01-31'), false)
  equal(restsOn(leaves, '2027-02-01'), true)
  equal(restsOn(leaves, '2027-02-10'), true)
  equal(restsOn(leaves, '2027-02-11'), false)
  equal(restsOn([{ id: '', starts: '2027-02-01', ends: null }], '2030-01-01'), true)
})
