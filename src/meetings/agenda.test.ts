import assert from 'node:assert/strict'
import { test } from 'node:test'
import { array, assert as law, boolean, constantFrom, integer, option, property, record } from 'fast-check'
import { buildAgenda, minutesOfAgenda, type AgendaRow } from './agenda.ts'

const row = (given: Partial<AgendaRow>): AgendaRow => ({
  id: 'one',
  kind: 'topic',
  personId: 'me',
  words: 'The bus',
  item: null,
  protocol: null,
  minutes: null,
  place: null,
  leftOut: false,
  ...given,
})
const bringing = (id: string, noun = 'goal') =>
  row({ id, kind: 'presenting', words: null, item: { noun, space: 'me', id: `item ${id}` } })
const told = (parts: ReturnType<typeof buildAgenda>) =>
  parts.map(({ kind, minutes }) => `${kind} ${minutes}`).join(', ')

test('half an hour of two partners: promises first, one goal, one question', () =>
  assert.equal(
    told(buildAgenda('partnership', 30, [])),
    'checkIn 2, promises 5, goal 12, question 8, checkOut 3',
  ))

test('a roundtable of 90 minutes learns, works through what one brings, and leaves a short slot for another', () =>
  assert.equal(
    told(buildAgenda('roundtable', 90, [bringing('a'), bringing('b')])),
    'checkIn 5, promises 10, question 15, presenting 40, presenting 10, noting 5, checkOut 5',
  ))

test('in 60 minutes there is one thing to work on, and in 120 there are two at full length', () => {
  assert.equal(
    told(buildAgenda('roundtable', 60, [bringing('a')])),
    'checkIn 5, promises 10, presenting 35, noting 5, checkOut 5',
  )
  assert.equal(
    told(buildAgenda('roundtable', 120, [bringing('a'), bringing('b')])),
    'checkIn 5, promises 10, question 15, presenting 40, presenting 40, noting 5, checkOut 5',
  )
})

test('where nobody brings anything, a goal that is open to the group is worked on', () =>
  assert.match(told(buildAgenda('roundtable', 90, [])), /question 15, goal 50, noting 5/))

test('minutes that somebody set stay, and the others share the rest', () =>
  assert.equal(
    told(buildAgenda('partnership', 30, [row({ kind: 'promises', minutes: 15 })])),
    'checkIn 2, promises 15, goal 6, question 4, checkOut 3',
  ))

test('a topic of two takes its minutes from the question: the goal keeps its own', () =>
  assert.equal(
    told(buildAgenda('partnership', 30, [row({})])),
    'checkIn 2, promises 5, topic 4, goal 12, question 4, checkOut 3',
  ))

test('what is left out takes no time, and stays to be taken up again', () => {
  const parts = buildAgenda('partnership', 30, [row({ kind: 'question', leftOut: true })])
  assert.equal(minutesOfAgenda(parts), 30)
  assert.equal(parts.find(({ kind }) => kind === 'question')?.leftOut, true)
})

test('a topic comes where somebody put it', () =>
  assert.match(told(buildAgenda('partnership', 30, [row({ place: 5, minutes: 5 })])), /^topic 5, checkIn/))

test('an agenda fills its slot to the minute, as long as each part can have one and nobody set more', () => {
  const rows = array(
    record({
      kind: constantFrom('topic' as const, 'presenting' as const, 'question' as const, 'goal' as const),
      minutes: option(integer({ min: 1, max: 8 }), { nil: null }),
      place: option(integer({ min: 0, max: 90 }), { nil: null }),
      leftOut: boolean(),
    }),
    { maxLength: 3 },
  )
  law(
    property(
      constantFrom('partnership' as const, 'coaching' as const, 'roundtable' as const, 'structure' as const),
      integer({ min: 40, max: 720 }),
      rows,
      (kind, slot, given) => {
        const all = given.map((one, n) => row({ ...one, id: String(n) }))
        const parts = buildAgenda(kind, slot, all)
        assert.ok(parts.every(({ minutes }) => minutes >= 1))
        if (parts.some((part) => !part.leftOut && !part.row?.minutes))
          assert.equal(minutesOfAgenda(parts), slot)
      },
    ),
  )
})
