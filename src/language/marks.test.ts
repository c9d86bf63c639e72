import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { wordMarks, type Mark } from './marks.ts'

const without = (marks: Mark[], kind: Mark['is']) =>
  marks
    .filter(({ is }) => is !== kind)
    .map(({ text }) => text)
    .join('')

test('taking the marked words out gives the old text and the new one, whatever they are', () => {
  const text = fc.oneof(fc.lorem(), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const marks = wordMarks(before, after)
      assert.equal(without(marks, 'new'), before)
      assert.equal(without(marks, 'gone'), after)
    }),
  )
})

test('a changed word is marked, not the sentence around it', () => {
  assert.deepEqual(wordMarks('Listens to staff first.', 'Listens to families and staff first.'), [
    { is: 'same', text: 'Listens to ' },
    { is: 'new', text: 'families and ' },
    { is: 'same', text: 'staff first.' },
  ])
})

test('two long texts that share nothing are told apart at once', () => {
  const [old, now] = ['word '.repeat(4000), 'Wort '.repeat(4000)]
  assert.ok(wordMarks(old, now).length <= 3)
})
