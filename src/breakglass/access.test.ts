import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { accessForm, itemAt, stateOf, type Access } from './access.ts'

const id = '01930000-0000-7000-8000-000000000001'

test('the address of an item is read wherever it was copied from', () => {
  deepEqual(itemAt(`https://lps.example.org/portfolio/${id}`), { noun: 'evidence', id })
  deepEqual(itemAt(`/shared/${id.replace(/1$/, '2')}/goal/${id}?saved=goal`), { noun: 'goal', id })
  deepEqual(itemAt(`look at /sharing/philosophy/${id} please`), { noun: 'philosophy', id })
  for (const address of ['', '/portfolio', `/people/${id}`, `/prints/${id}`])
    equal(itemAt(address), undefined)
})

test('one item needs its address, everything does not, and seven days are the most', () => {
  const asked = { person: id, reader: id, what: 'all', reason: 'Why', days: '7' }
  equal(accessForm.safeParse(asked).success, true)
  equal(accessForm.safeParse({ ...asked, what: 'item' }).success, false)
  equal(accessForm.safeParse({ ...asked, what: 'item', address: `/goals/${id}` }).success, true)
  for (const days of ['8', '0', '1.5', 'many']) equal(accessForm.safeParse({ ...asked, days }).success, false)
})

test('an access waits, is open, and is over for one of three reasons', () => {
  const now = new Date('2027-02-16T12:00:00Z')
  const later = new Date('2027-02-17T12:00:00Z')
  const access = { answeredAt: null, untilAt: null, endedAt: null } as Access
  equal(stateOf(access, now), 'asked')
  equal(stateOf({ ...access, answeredAt: now }, now), 'declined')
  equal(stateOf({ ...access, answeredAt: now, untilAt: later }, now), 'open')
  equal(stateOf({ ...access, answeredAt: now, untilAt: later }, later), 'past')
  equal(stateOf({ ...access, answeredAt: now, untilAt: later, endedAt: now }, now), 'ended')
})
