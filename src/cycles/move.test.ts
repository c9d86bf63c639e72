import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countsOf, movedChoices, type Moved } from './move.ts'

const choice = (item: string | null) => ({ space: 's', version: 'v', item })
const leads: Moved[] = [
  { from: 'a', to: ['a2'], how: 'kept' },
  { from: 'b', to: ['c2', 'd2'], how: 'linked' },
  { from: 'c', to: ['c2'], how: 'replaced' },
  { from: 'd', to: [], how: 'gone' },
]

test('who chose all of a framework has all of the next one', () =>
  assert.deepEqual(movedChoices([choice(null)], leads), { parts: [null], items: [] }))

test('chosen items go where they lead, each once, and what is gone leaves the choice', () => {
  const { parts, items } = movedChoices(['b', 'c', 'd'].map(choice), leads)
  assert.deepEqual(parts, ['c2', 'd2'])
  assert.deepEqual(
    items.map(({ how }) => how),
    ['linked', 'replaced', 'gone'],
  )
})

test('an item that the old version does not know is gone', () =>
  assert.deepEqual(movedChoices([choice('x')], leads).items, [{ from: 'x', to: [], how: 'gone' }]))

test('what becomes of a framework is counted', () =>
  assert.deepEqual(countsOf(leads), { kept: 1, moved: 0, replaced: 1, linked: 1, gone: 1 }))
