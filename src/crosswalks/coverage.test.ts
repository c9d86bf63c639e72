import assert from 'node:assert/strict'
import { test } from 'node:test'
import { doublingsOf, gapsOf } from './coverage.ts'
import type { Link } from './crosswalk.ts'
import type { Entry } from './outline.ts'

const entry = (id: string, ...parents: string[]): Entry => ({
  id,
  code: id,
  label: '',
  statement: id,
  kind: '',
  place: 0,
  listPosition: '',
  parents: parents.map((parent) => ({ id: parent, place: null })),
})
const link = (fromItem: string, toItem: string): Link => ({
  id: `${fromItem}-${toItem}`,
  fromItem,
  toItem,
  kind: 'isRelatedTo',
  notes: '',
})

const here = [entry('1'), entry('1a', '1'), entry('1b', '1'), entry('2'), entry('2a', '2'), entry('3')]

test('a gap is what nothing answers, neither itself nor above nor below', () => {
  assert.deepEqual([...gapsOf('from', here, [link('1a', 'x'), link('2', 'y')])], ['1b', '3'])
  assert.deepEqual([...gapsOf('from', here, [])].length, 6)
  assert.deepEqual([...gapsOf('to', here, [link('x', '3')])], ['1', '1a', '1b', '2', '2a'])
})

test('a doubling is what more than one item answers', () => {
  const links = [link('1a', 'x'), link('1a', 'y'), link('2', 'y')]
  assert.deepEqual([...doublingsOf('from', links)], ['1a'])
  assert.deepEqual([...doublingsOf('to', links)], ['y'])
})

test('a circle of parents ends', () =>
  assert.deepEqual([...gapsOf('from', [entry('a', 'b'), entry('b', 'a')], [link('a', 'x')])], []))
