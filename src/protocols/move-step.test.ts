import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { moveStep } from './move-step.ts'
import type { Step } from './step.ts'

const step = (title: string): Step => ({
  key: title,
  title,
  minutes: 5,
  speaks: 'everyone',
  prompt: '',
  writes: 'nothing',
})
const steps = ['tell', 'ask', 'answer'].map(step)
const after = (asked: unknown, out: Step[] = []) =>
  moveStep(steps, out, asked).map(({ title, out: gone }) => (gone ? `(${title})` : title))

test('steps are moved earlier and later, and stay at the ends', () => {
  deepEqual(after('up.1'), ['ask', 'tell', 'answer'])
  deepEqual(after('down.1'), ['tell', 'answer', 'ask'])
  deepEqual(after('up.0'), ['tell', 'ask', 'answer'])
  deepEqual(after('down.2'), ['tell', 'ask', 'answer'])
})

test('a step that is left out is kept aside and brought back to the end', () => {
  deepEqual(after('out.1'), ['tell', 'answer', '(ask)'])
  deepEqual(after('back.0', [step('pause')]), ['tell', 'ask', 'answer', 'pause'])
})

test('the last step stays, and what nobody can ask for changes nothing', () => {
  deepEqual(
    moveStep([step('one')], [], 'out.0').map(({ out }) => out),
    [undefined],
  )
  for (const asked of [undefined, 'up', 'up.9', 'out.99', 'back.0', 'away.1', ['up.1', 'up.2']])
    deepEqual(after(asked), ['tell', 'ask', 'answer'])
})
