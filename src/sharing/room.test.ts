import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { closedTo, closesAt, type Room } from './room.ts'

const meeting = { endsAt: new Date('2027-03-04T23:30:00Z') }

test('what is presented closes an hour after the meeting, or so many days after it', () => {
  equal(closesAt(meeting, 0).toISOString(), '2027-03-05T00:30:00.000Z')
  equal(closesAt(meeting, 14).toISOString(), '2027-03-18T23:30:00.000Z')
  equal(closesAt(meeting, 30).toISOString(), '2027-04-03T23:30:00.000Z')
})

test('nothing is opened for good where one’s evaluator sits, nor while the circle is paused', () => {
  const seated = { id: 'a', name: 'A', supervises: true, evaluatesMe: false }
  const room: Room = { id: 'c', kind: 'roundtable', name: null, paused: false, people: [seated] }
  equal(closedTo(room), undefined)
  equal(closedTo({ ...room, people: [seated, { ...seated, evaluatesMe: true }] }), 'evaluator')
  equal(closedTo({ ...room, paused: true }), 'paused')
})
