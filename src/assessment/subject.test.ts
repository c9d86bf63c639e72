import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Outline } from './outline.ts'
import { calmLevel, levelsOf, subjectsAt, subjectsOfMaps } from './subject.ts'

/** A tree as its lines: `1`, `1a`, `1a1` are each other's parents. */
const outlineOf = (...codes: string[]): Outline =>
  codes.map((code) => ({
    item: { id: code, code, label: '', statement: code, kind: '', hidden: false, place: 0, listPosition: '' },
    depth: code.length - 1,
    parentId: code.slice(0, -1) || null,
    again: false,
  }))

const tree = outlineOf('1', '1a', '1a1', '1a2', '1b', '2', '3', '3a')
const asked = (depth: number, ...parts: string[]) =>
  subjectsAt(tree, depth, new Set(parts)).map(({ item }) => item)

test('a level asks about its items and about what ends above it', () => {
  assert.deepEqual(asked(0), ['1', '2', '3'])
  assert.deepEqual(asked(1), ['1a', '1b', '2', '3a'])
  assert.deepEqual(asked(2), ['1a1', '1a2', '1b', '2', '3a'])
})

test('with parts only what belongs to them is asked; a part from further down stands for itself', () => {
  assert.deepEqual(asked(1, '1'), ['1a', '1b'])
  assert.deepEqual(asked(0, '1a', '3'), ['1a', '3'])
  assert.deepEqual(asked(2, '1a', '1'), ['1a1', '1a2', '1b'])
  assert.deepEqual(asked(0, 'nowhere'), [])
})

test('each thing knows to which item of the first level it belongs', () => {
  assert.deepEqual(subjectsAt(tree, 1, new Set(['1a', '2'])), [
    { item: '1a', under: '1', map: null },
    { item: '2', under: null, map: null },
  ])
})

test('an item that stands under two parents is asked about once, in the place of the part that was chosen', () => {
  const lines = outlineOf('1', '1a', '2', '2a')
  const again = { ...lines[1]!, parentId: '2', again: true }
  const both = [...lines, again]
  const items = (...parts: string[]) => subjectsAt(both, 1, new Set(parts)).map(({ item }) => item)
  assert.deepEqual(items(), ['1a', '2a'])
  assert.deepEqual(items('2'), ['2a', '1a'])
})

test('lines of maps come in the order of the framework, those of the parts alone', () => {
  const maps = [
    { id: 'm1', item: '3a' },
    { id: 'm2', item: '1a' },
    { id: 'm3', item: '1a' },
  ]
  assert.deepEqual(
    subjectsOfMaps(tree, maps, new Set()).map(({ map }) => map),
    ['m2', 'm3', 'm1'],
  )
  assert.deepEqual(subjectsOfMaps(tree, maps, new Set(['3'])), [{ item: '3a', under: '3', map: 'm1' }])
})

test('the finest level that is still calm is proposed', () => {
  const wide = outlineOf(...['1', '2', '3'].flatMap((one) => [one, ...[...'abcdefghij'].map((x) => one + x)]))
  const levels = levelsOf(wide, new Set())
  assert.deepEqual(
    levels.map(({ n }) => n),
    [3, 30],
  )
  assert.equal(calmLevel(levels)?.n, 3)
  assert.equal(calmLevel(levelsOf(wide, new Set(['2'])))?.n, 10)
})

test('whatever the tree and the parts, nothing is asked twice, nor a thing and what it stands below', () => {
  const code = fc.stringMatching(/^[12][ab]{0,3}$/)
  fc.assert(
    fc.property(fc.uniqueArray(code, { minLength: 1 }), fc.nat(3), fc.array(code), (given, depth, parts) => {
      const whole = [...new Set(given.flatMap((one) => [...one].map((_, n) => one.slice(0, n + 1))))]
      const items = subjectsAt(outlineOf(...whole.toSorted()), depth, new Set(parts)).map(({ item }) => item)
      assert.equal(new Set(items).size, items.length)
      for (const one of items) assert.ok(!items.some((other) => other !== one && other.startsWith(one)))
      if (parts.length > 0)
        for (const one of items)
          assert.ok(
            parts.some((part) => one.startsWith(part)),
            `${one} of ${parts.join()}`,
          )
    }),
  )
})
