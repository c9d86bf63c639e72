import assert from 'node:assert/strict'
import { test } from 'node:test'
import { array, assert as law, boolean, date, integer, property, record, uniqueArray } from 'fast-check'
import { nextFacilitator, nextTurns, type AtTable, type Led } from './turn.ts'

const table = (...ids: string[]): AtTable[] => ids.map((id, n) => ({ id, seat: n + 1, rests: false }))
const led = (...people: string[]): Led[] =>
  people.map((person, n) => ({ person, at: new Date(Date.UTC(2026, n, 1)) }))

test('nobody sits there, so it is nobody’s turn', () => assert.equal(nextTurns([], []), undefined))

test('before the first meeting turns go by seat: lead, clock, notes', () =>
  assert.deepEqual(nextTurns(table('a', 'b', 'c', 'd'), []), {
    facilitator: 'a',
    timekeeper: 'b',
    noteKeeper: 'c',
  }))

test('who never led comes before who led long ago, and they before who led last', () => {
  assert.equal(nextFacilitator(table('a', 'b', 'c'), led('a', 'b')), 'c')
  assert.equal(nextFacilitator(table('a', 'b', 'c'), led('c', 'a', 'b')), 'c')
  assert.equal(nextFacilitator(table('a', 'b', 'c'), led('a', 'b', 'c', 'a')), 'b')
})

test('a newcomer leads soon, whatever their seat', () =>
  assert.equal(nextFacilitator(table('a', 'b', 'new'), led('b', 'a', 'b', 'a')), 'new'))

test('who takes no turn for now is passed over and keeps their place', () => {
  const members = table('a', 'b', 'c').map((one) => ({ ...one, rests: one.id === 'a' }))
  assert.deepEqual(nextTurns(members, led('b')), { facilitator: 'c', timekeeper: 'b', noteKeeper: undefined })
})

test('where everybody rests, the meeting is led all the same', () => {
  const members = table('a', 'b').map((one) => ({ ...one, rests: true }))
  assert.equal(nextFacilitator(members, led('a')), 'b')
})

test('whoever left the table has no turn', () =>
  assert.equal(nextFacilitator(table('a'), led('gone', 'a')), 'a'))

const seats = uniqueArray(integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 10 })

test('when nobody rests, each leads once before anybody leads twice', () =>
  law(
    property(seats, (taken) => {
      const members = taken.map((seat) => ({ id: `p${seat}`, seat, rests: false }))
      const meetings: Led[] = []
      for (const n of taken.keys())
        meetings.push({ person: nextFacilitator(members, meetings)!, at: new Date(Date.UTC(2026, 0, n + 1)) })
      assert.equal(new Set(meetings.map(({ person }) => person)).size, taken.length)
    }),
  ))

test('the three parts go to three people, and to members alone', () => {
  const any = record({ person: integer({ min: 1, max: 12 }), at: date({ noInvalidDate: true }) })
  law(
    property(seats, array(any), boolean(), (taken, past, rests) => {
      const members = taken.map((seat) => ({ id: `p${seat}`, seat, rests: rests && seat % 2 === 0 }))
      const turns = nextTurns(
        members,
        past.map(({ person, at }) => ({ person: `p${person}`, at })),
      )!
      const given = Object.values(turns).filter((id) => id !== undefined)
      assert.equal(new Set(given).size, given.length)
      assert.ok(given.every((id) => members.some((one) => one.id === id)))
    }),
  )
})
