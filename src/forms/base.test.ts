import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as law, property, record, string } from 'fast-check'
import { baseIn, baseOf, between } from './base.ts'

const names = ['statement', 'measure'] as const
const loaded = { statement: 'Read more', measure: 'Books' }
const base = baseOf(names, loaded)

test('a form of an item that nobody changed may be kept, whatever was written', () => {
  const texts = record({ statement: string(), measure: string() })
  law(
    property(texts, texts, (item, given) => {
      assert.equal(between(names, { ...given, base: baseOf(names, item) }, item), undefined)
    }),
  )
})

test('a base tells the length of nothing and no word', () => assert.match(base, /^[\w-]{8}\.[\w-]{8}$/))

test('line ends, spaces around and numbers are no change', () => {
  const item = { statement: 'One\nTwo', measure: 12 }
  assert.equal(baseOf(names, item), baseOf(names, { statement: ' One\r\nTwo ', measure: '12' }))
  assert.equal(baseOf(names, { statement: null, measure: '' }), baseOf(names, {}))
})

test('where both sides changed the same text, the field keeps the writer’s and the saved one stands beside', () => {
  const now = { ...loaded, statement: 'Read aloud' }
  const came = between(names, { ...loaded, statement: 'Read together', base }, now)
  assert.equal(came?.answers.statement, 'Read together')
  assert.deepEqual(came?.beside, { statement: 'Read aloud' })
  assert.deepEqual(came?.taken, [])
  assert.equal(came?.answers.base, baseOf(names, now))
})

test('a field that only the other side changed shows the newer text', () => {
  const now = { ...loaded, measure: 'Minutes' }
  const came = between(names, { ...loaded, statement: 'Read together', base }, now)
  assert.deepEqual(came?.taken, ['measure'])
  assert.deepEqual(came?.answers, {
    statement: 'Read together',
    measure: 'Minutes',
    base: baseOf(names, now),
  })
  assert.deepEqual(came?.beside, {})
})

test('no text of either side is ever missing from what comes back', () => {
  const texts = record({ statement: string(), measure: string() })
  law(
    property(texts, texts, texts, (item, given, now) => {
      const came = between(names, { ...given, base: baseOf(names, item) }, now)
      for (const name of came ? names : []) {
        const shown = [came!.answers[name], came!.beside[name]]
        const touched = baseOf([name], given) !== baseOf([name], item)
        const changed = baseOf([name], now) !== baseOf([name], item)
        if (touched) assert.ok(shown.includes(given[name]), 'the writer’s words')
        if (changed) assert.ok(shown.some((text) => baseOf([name], { [name]: text }) === baseOf([name], now)))
      }
    }),
  )
})

test('the same form sent twice, and a form without a base, are taken as they are', () => {
  const now = { ...loaded, statement: 'Read together' }
  assert.equal(between(names, { ...now, base }, now), undefined)
  assert.equal(between(names, { ...loaded }, now), undefined)
})

test('a base that was made up shows both texts and writes nothing', () => {
  for (const made of ['', 'x', 'x.y.z', '........'])
    assert.deepEqual(between(names, { statement: 'Mine', measure: 'Books', base: made }, loaded)?.beside, {
      statement: 'Read more',
    })
})

test('a form that came back keeps the base it was loaded with', () => {
  assert.equal(baseIn(names, loaded), base)
  assert.equal(baseIn(names, { ...loaded, statement: 'typed', base }), base)
})
