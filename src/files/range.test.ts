import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { readRange } from './range.ts'

const size = fc.integer({ min: 1, max: 1_000_000_000 })

it('a player asks for a part from here to there, from here on, or from the end', () => {
  assert.deepEqual(readRange('bytes=0-99', 1000), { first: 0, last: 99 })
  assert.deepEqual(readRange('bytes=900-', 1000), { first: 900, last: 999 })
  assert.deepEqual(readRange('bytes=-100', 1000), { first: 900, last: 999 })
  assert.deepEqual(readRange('bytes=-5000', 1000), { first: 0, last: 999 })
  assert.deepEqual(readRange('bytes=990-5000', 1000), { first: 990, last: 999 })
})

it('nonsense, other units and several parts at once get the whole file', () => {
  for (const header of [
    null,
    '',
    'bytes',
    'bytes=',
    'bytes=-',
    'bytes=5-4',
    'lines=1-2',
    'bytes=0-1,5-6',
    'bytes=a-b',
    'bytes=-1-2',
  ])
    assert.equal(readRange(header, 1000), undefined)
})

it('a part outside the file cannot be given', () => {
  for (const header of ['bytes=1000-', 'bytes=1000-2000', 'bytes=-0', 'bytes=99999999999999999999-'])
    assert.equal(readRange(header, 1000), 'unsatisfiable')
  assert.equal(readRange('bytes=0-', 0), 'unsatisfiable')
})

it('every part that is given lies within the file', () => {
  const edge = fc.option(fc.nat({ max: 2_000_000_000 }), { nil: '' })
  fc.assert(
    fc.property(edge, edge, size, (from, to, bytes) => {
      const range = readRange(`bytes=${from}-${to}`, bytes)
      if (range === undefined || range === 'unsatisfiable') return
      assert.ok(range.first >= 0 && range.first <= range.last && range.last < bytes)
    }),
  )
})

it('neighbouring parts together make the whole file', () => {
  fc.assert(
    fc.property(size, fc.double({ min: 0, max: 1, noNaN: true }), (bytes, share) => {
      const cut = Math.floor(share * (bytes - 1))
      assert.deepEqual(readRange(`bytes=0-${cut}`, bytes), { first: 0, last: cut })
      const rest = readRange(`bytes=${cut + 1}-`, bytes)
      assert.deepEqual(rest, cut + 1 < bytes ? { first: cut + 1, last: bytes - 1 } : 'unsatisfiable')
    }),
  )
})
