import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decide, leftOver, placeOf } from './keeping.ts'

test('words come back into an empty field and over the text they were written on', () => {
  assert.equal(decide({ was: '', now: 'mine' }, ''), 'back')
  assert.equal(decide({ was: 'old', now: 'mine' }, 'old'), 'back')
  assert.equal(decide({ was: 'old', now: 'mine' }, ''), 'back')
})

test('words never cover a newer text by themselves', () => {
  assert.equal(decide({ was: 'old', now: 'mine' }, 'newer'), 'ask')
})

test('words that have arrived, or were taken back, are left alone', () => {
  assert.equal(decide({ was: 'old', now: 'mine' }, 'mine'), 'nothing')
  assert.equal(decide({ was: 'old', now: 'old' }, 'newer'), 'nothing')
})

test('two people on one device keep their words in two places', () => {
  assert.notEqual(placeOf('amina', 'capture'), placeOf('maya', 'capture'))
})

test('when a short form arrives, the words of the long form that it did not carry stay', () => {
  const fields = { caption: { was: '', now: 'mine' }, title: { was: '', now: 'my title' } }
  assert.deepEqual(leftOver({ at: 0, fields, sent: ['caption'] }), { title: fields.title })
  assert.deepEqual(leftOver({ at: 0, fields }), {})
})
