import assert from 'node:assert/strict'
import { test } from 'node:test'
import { below, besides, downTo, firstDepth, pathsTo, readingOf } from './reading.ts'

const item = (id: string, given: { hidden?: boolean; kind?: string } = {}) => ({
  id,
  code: id,
  label: '',
  statement: id,
  kind: '',
  hidden: false,
  place: 0,
  listPosition: '',
  ...given,
})
const under = (fromId: string, toId: string | null) => ({ kind: 'isChildOf', fromId, toId, place: null })
const told = (lines: { item: { id: string }; depth: number; within: number }[]) =>
  lines.map(({ item: { id }, depth, within }) => `${'.'.repeat(depth)}${id}${within || ''}`).join(' ')

const tree = [item('1'), item('1a'), item('1b'), item('2'), item('2a')]
const bonds = [under('1a', '1'), under('1b', '1'), under('2a', '2'), under('1b', '2')]

test('each line knows how many stand below it, also under a second parent', () =>
  assert.equal(told(readingOf(tree, bonds).lines), '12 .1a .1b 22 .2a .1b'))

test('what an adaptation hides is left out with what stands below nothing else', () => {
  const hidden = tree.map((one) => (one.id === '1' ? { ...one, hidden: true } : one))
  assert.equal(told(readingOf(hidden, bonds).lines), '22 .2a .1b')
})

test('a circle of parents with something hidden in it ends', () => {
  const items = [item('a', { hidden: true }), item('b')]
  assert.equal(told(readingOf(items, [under('a', 'b'), under('b', 'a')]).lines), '')
})

test('a level has the word that most of its items have', () => {
  const items = [item('1', { kind: 'Domain' }), item('2', { kind: 'Strand' }), item('3', { kind: 'Domain' })]
  assert.deepEqual(readingOf(items, []).levels, [{ depth: 0, kind: 'Domain', lines: 3 }])
})

test('a short framework is shown whole, a long one down to what can be overseen', () => {
  assert.equal(firstDepth(readingOf(tree, bonds)), 1)
  const many = Array.from({ length: 200 }, (_, n) => item(`x${n}`))
  const long = readingOf(
    [item('1'), ...many],
    many.map(({ id }) => under(id, '1')),
  )
  assert.equal(firstDepth(long), 0)
  assert.equal(told(downTo(long, 0)), '1200')
  assert.equal(firstDepth(readingOf([], [])), 0)
})

test('an item knows the way to it from each parent, what is below it and its neighbors', () => {
  const reading = readingOf(tree, bonds)
  assert.deepEqual(
    pathsTo(reading, '1b').map((path) => path.map((line) => line.item.id)),
    [['1'], ['2']],
  )
  assert.equal(told(below(reading, '2')), '2a 1b')
  assert.deepEqual(below(reading, 'nobody'), [])
  assert.equal(besides(reading, '1a').after?.id, '1b')
  assert.equal(besides(reading, '1a').before, undefined)
  assert.equal(besides(reading, '1').after?.id, '2')
})
