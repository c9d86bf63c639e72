import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { beside, firstSentence, sentencesOf } from './sentence.ts'

const signs = (texts: string[]) => texts.join('').replaceAll(/\s/gu, '')

test('a purpose is parted into its sentences, line by line', () => {
  deepEqual(sentencesOf('We teach. Do we listen? “We do.”\n\nA line without an end\nand another'), [
    'We teach.',
    'Do we listen?',
    '“We do.”',
    'A line without an end',
    'and another',
  ])
  deepEqual(sentencesOf(' \n '), [])
})

test('every sign of a text is in one of its sentences, in order, and none of them is empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const sentences = sentencesOf(text)
      equal(signs(sentences), signs([text]))
      ok(sentences.every((one) => one.length > 0 && one.length <= 2000))
      equal(firstSentence(text), sentences[0])
    }),
  )
})

test('a goal stands beside each sentence it serves, and one of a sentence that is gone beside none', () => {
  const goal = (id: string, ...sentences: string[]) => ({ id, statement: id, sentences })
  const goals = [goal('both', 'One.', 'Two.'), goal('lost', 'Three.'), goal('none')]
  const { lines, without, lost } = beside(['One.', 'Two.', 'Four.'], goals)
  deepEqual(
    lines.map((line) => line.goals.map(({ id }) => id)),
    [['both'], ['both'], []],
  )
  deepEqual(
    without.map(({ id }) => id),
    ['lost', 'none'],
  )
  deepEqual([...lost], ['lost'])
})
