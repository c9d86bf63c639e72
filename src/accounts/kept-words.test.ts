import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isOwnPath, packWords, unpackWords } from './kept-words.ts'

test('whatever was written comes through the sign-in page unchanged', () => {
  const texts = fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(texts, (answers) => {
      deepEqual(unpackWords(packWords('/capture', answers)), {
        to: '/capture',
        fields: Object.entries(answers),
      })
    }),
  )
})

test('words never travel to another place', () => {
  for (const to of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/ x',
    '',
  ]) {
    equal(isOwnPath(to), false, to)
    equal(unpackWords(packWords(to, { a: 'b' })), undefined)
  }
})

test('what is no package is left alone', () => {
  for (const given of [
    undefined,
    7,
    '',
    '{',
    'null',
    '{"to":"/x"}',
    '{"to":"/x","fields":[["a"]]}',
    '{"to":"/x","fields":[["a",1]]}',
  ])
    equal(unpackWords(given), undefined)
})
