import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isOwnPath, packWords, unpackWords } from './kept-words.ts'

test('whatever was written comes through the sign-in page unchanged', () => {
  const names = fc.stringMatching(/^[a-z]{1,9}$/).filter((name) => !/^(current|password|code)$/.test(name))
  const texts = fc.dictionary(names, fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(texts, (answers) => {
      deepEqual(unpackWords(packWords('/capture', answers)), {
        to: '/capture',
        fields: Object.entries(answers),
      })
    }),
  )
})

test('a password and a code are typed again instead', () => {
  const answers = { current: 'a', password: 'b', code: 'c', credential: 'd', caption: 'e' }
  deepEqual(unpackWords(packWords('/me/sign-in/password', answers))?.fields, [['caption', 'e']])
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
