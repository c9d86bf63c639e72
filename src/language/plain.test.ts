import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { plainWords } from './plain.ts'

test('a text that is compared is read without the signs of Markdown', () => {
  assert.equal(
    plainWords('## What we ask\n\n**Visit** rooms, *often*.'),
    'What we ask\n\nVisit rooms, often.',
  )
  assert.equal(plainWords('- one\n- two\n  * three'), '• one\n• two\n  • three')
  assert.equal(plainWords('> said by [Maya](https://example.org), `once`'), 'said by Maya, once')
  assert.equal(plainWords('**two\nlines** and 5 \\* 3'), 'two\nlines and 5 * 3')
})

test('signs that are no Markdown stay', () => {
  for (const text of ['3 * 4 * 5', 'snake_case_word', 'C# and a - b', '#hashtag', '1. first', 'a ** b'])
    assert.equal(plainWords(text), text)
})

test('words without a sign stay as they are', () => {
  fc.assert(fc.property(fc.stringMatching(/^[\p{L}\p{N} .,;:'’\n]*$/u), (text) => plainWords(text) === text))
})
