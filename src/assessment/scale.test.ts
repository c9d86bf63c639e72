import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rangeOf, stepsOf } from './scale.ts'

const own = ['Not yet', 'Beginning', 'Mostly', 'Steadily'].map((label) => ({ label, text: '' }))
const labels = (steps: { label: string }[]) => steps.map(({ label }) => label)
const map = {
  component: 'Asks before deciding',
  role: '',
  outcome: '',
  variations: ['Asks early', 'Asks', 'Tells', 'Says nothing'],
  ideal: 1,
  acceptable: 2,
}

test('a thing is rated on the levels of its own rubric, with its texts', () => {
  const lines = [
    [
      { label: 'Low', text: 'Rarely.' },
      { label: 'High', text: 'Daily.' },
    ],
  ]
  assert.deepEqual(stepsOf({ map: null, lines, scale: ['A', 'B'] }, own), [
    { label: 'Low', text: 'Rarely.' },
    { label: 'High', text: 'Daily.' },
  ])
})

test('several lines of the same levels are read together; one with other levels is left aside', () => {
  const line = (text: string) => [
    { label: 'Low', text },
    { label: 'High', text: '' },
  ]
  const lines = [
    line('Rarely.'),
    line('Alone.'),
    [
      { label: 'X', text: 'No' },
      { label: 'Y', text: 'No' },
    ],
  ]
  assert.equal(stepsOf({ map: null, lines, scale: null }, own)[0]!.text, 'Rarely. Alone.')
})

test('levels without words are no scale: then the version’s own is asked, then our four steps', () => {
  const lines = [[{ label: '' }, { label: '' }], [{ label: 'Alone' }]]
  assert.deepEqual(labels(stepsOf({ map: null, lines, scale: ['A', 'B', 'C'] }, own)), ['A', 'B', 'C'])
  assert.deepEqual(stepsOf({ map: null, lines: [], scale: null }, own), own)
})

test('a map is counted from what is not acceptable up to ideal', () => {
  const steps = stepsOf({ map, lines: [], scale: ['A', 'B'] }, own)
  assert.deepEqual(labels(steps), map.variations.toReversed())
  assert.deepEqual(
    [1, 2, 3, 4].map((level) => rangeOf(level, map)),
    ['notAcceptable', 'notAcceptable', 'acceptable', 'ideal'],
  )
})
