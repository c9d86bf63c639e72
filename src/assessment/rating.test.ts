import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAnswered, lacksSource, ratingForm } from './rating.ts'

const read = (given: Record<string, unknown>) => ratingForm.parse(given).rating

test('everything may wait: an empty form is no answer, and no mistake', () => {
  assert.deepEqual(ratingForm.parse({}), {
    rating: { sources: [], level: null, enough: true, note: '', confidence: null },
    entries: [],
  })
  assert.equal(isAnswered(read({ note: 'I will look again.' })), false)
})

test('“not enough evidence” is an answer and no level', () => {
  const said = read({ answer: 'none', source: 'none' })
  assert.deepEqual([said.level, said.enough, isAnswered(said)], [null, false, true])
  assert.equal(lacksSource(said), false)
})

test('a level without a ground, or with “none yet”, is missed; one ground is enough', () => {
  assert.ok(lacksSource(read({ answer: '2' })))
  assert.ok(lacksSource(read({ answer: '2', source: 'none' })))
  assert.ok(!lacksSource(read({ answer: '2', source: 'told' })))
})

test('“none yet” beside a source that was named says nothing, and sources stand in one order', () => {
  assert.deepEqual(read({ source: ['work', 'none', 'seen'] }).sources, ['seen', 'work'])
  assert.deepEqual(read({ source: 'none' }).sources, ['none'])
})

test('an answer, a source, a word for confidence that nobody offered are not taken', () => {
  for (const given of [{ answer: '0' }, { answer: '10' }, { answer: '1.5' }, { answer: 'high' }])
    assert.equal(ratingForm.safeParse(given).success, false, JSON.stringify(given))
  for (const given of [
    { source: 'rumor' },
    { confidence: 'very' },
    { entry: 'x' },
    { note: 'x'.repeat(20_001) },
  ])
    assert.equal(ratingForm.safeParse(given).success, false)
})
