import assert from 'node:assert/strict'
import { test } from 'node:test'
import { beginForm, momentOf } from './assessment.ts'

const year = { starts: '2026-08-01', ends: '2027-06-30' }

test('the moment is proposed by where in the cycle the day lies', () => {
  const moments = ['2026-07-01', '2026-08-27', '2027-01-15', '2027-05-20', '2027-08-01'].map((day) =>
    momentOf(day, year),
  )
  assert.deepEqual(moments, ['start', 'start', 'middle', 'end', 'end'])
})

test('the first look of a cycle is one at its start, until the end is near', () => {
  assert.equal(momentOf('2027-02-16', year, true), 'start')
  assert.equal(momentOf('2027-05-20', year, true), 'end')
})

test('a cycle of a single day has a moment, too', () => {
  assert.equal(momentOf('2026-08-01', { starts: '2026-08-01', ends: '2026-08-01' }), 'start')
})

test('a form without a moment, with a level nobody offered or a part that is none is complained of', () => {
  const [id, version] = [crypto.randomUUID(), crypto.randomUUID()]
  const form = { id, of: `library/${version}`, moment: 'start' }
  assert.ok(beginForm.safeParse(form).success)
  for (const wrong of [{ moment: 'soon' }, { level: 'deep' }, { level: '-1' }, { item: 'x' }, { of: 'x' }])
    assert.equal(beginForm.safeParse({ ...form, ...wrong }).success, false, JSON.stringify(wrong))
})
