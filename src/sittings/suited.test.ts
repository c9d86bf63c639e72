import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import type { Protocol } from '#protocols'
import { suitedFirst } from './suited.ts'

const steps = (minutes: number): Protocol['steps'] => [
  { key: 'talking', title: 'Talk', minutes, speaks: 'everyone', prompt: '', writes: 'nothing' },
]
const protocol = (key: string, minutes: number, more: Partial<Protocol> = {}): Protocol => ({
  key,
  name: key,
  purpose: '',
  steps: steps(minutes),
  ...more,
})
const all = [
  protocol('consultancy', 50),
  protocol('flash', 15),
  protocol('success', 20, { each: true }),
  protocol('grow', 26),
]
const keys = (people: number, minutes: number, list = all) =>
  suitedFirst(list, { people, minutes }).map(({ key }) => key)

test('two with half an hour see first what is made for two, then what fits, then what is longer', () => {
  deepEqual(keys(2, 30), ['grow', 'flash', 'success', 'consultancy'])
})

test('a group with ninety minutes sees them in their usual order', () => {
  deepEqual(keys(5, 90), ['consultancy', 'flash', 'success', 'grow'])
})

test('what they wrote themselves comes before everything else', () => {
  const own = protocol('ours', 200, { own: { space: 'x', aside: false, out: [] } })
  deepEqual(keys(2, 30, [...all, own])[0], 'ours')
})
