import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { diff } from './difference.ts'
import { nextVersion } from './draft.ts'
import { meetingsOf, type Choice } from './meeting.ts'
import { mergedWhole } from './merge.ts'
import { linesOf } from './tree.ts'
import { adapted, addTo, coded, next, plainWhole } from './whole.suite.ts'
import type { Whole } from './whole.ts'

const now = new Date('2026-09-01T08:00:00Z')
const three = () => {
  const base = plainWhole()
  return { base, theirs: next(base), ours: adapted(base) }
}
const merge = (all: ReturnType<typeof three>, choose: (ours: string) => Choice = () => 'ours') => {
  const { id: basedOn, space } = all.theirs.version
  return mergedWhole(all, { ...nextVersion(all.ours.version, now), basedOn: { space, id: basedOn } }, choose)
}
const outline = (whole: Whole) =>
  linesOf(whole.items, whole.associations)
    .map(({ item, depth }) => '.'.repeat(depth) + item.code)
    .join(' ')

test('where nothing of one’s own changed, the next version says what the parent says', () => {
  const all = three()
  coded(all.theirs, '1a').statement = 'Hears everybody first'
  addTo(all.theirs, coded(all.theirs, '2').id, { code: '2d' })
  const merged = merge(all)
  assert.deepEqual(diff(all.theirs, merged), { items: [], rubrics: false })
  assert.equal(coded(merged, '1a').identifier, coded(all.ours, '1a').identifier)
  assert.equal(coded(merged, '1a').basedOn?.id, coded(all.theirs, '1a').id)
})

test('where the parent did not change, it says what one said oneself', () => {
  const all = three()
  coded(all.ours, '1a').statement = 'Hears families first'
  coded(all.ours, '2').hidden = true
  addTo(all.ours, coded(all.ours, '3').id, { code: '3d' })
  addTo(all.ours, null, { code: '4' })
  all.ours.rubrics[0]!.criteria[1]!.description = 'How it shows with us'
  assert.deepEqual(diff(all.ours, merge(all)), { items: [], rubrics: false })
})

test('changes of different items, and of different sides of one, come together', () => {
  const all = three()
  coded(all.theirs, '1a').statement = 'Hears everybody first'
  coded(all.ours, '1a').equityNote = 'Who is not heard?'
  coded(all.ours, '2b').hidden = true
  const [meeting, ...others] = meetingsOf(all)
  assert.deepEqual(others, [])
  assert.equal(meeting?.choose, false)
  const merged = merge(all)
  assert.equal(coded(merged, '1a').statement, 'Hears everybody first')
  assert.equal(coded(merged, '1a').equityNote, 'Who is not heard?')
  assert.equal(coded(merged, '2b').hidden, true)
})

test('where both reworded an item, the choice decides: ours, theirs, or both beside each other', () => {
  const all = three()
  coded(all.theirs, '1b').statement = 'Hears everybody first'
  coded(all.ours, '1b').statement = 'Hears families first'
  assert.deepEqual(
    meetingsOf(all).map(({ choose }) => choose),
    [true],
  )
  assert.equal(coded(merge(all), '1b').statement, 'Hears families first')
  assert.equal(
    coded(
      merge(all, () => 'theirs'),
      '1b',
    ).statement,
    'Hears everybody first',
  )
  const both = merge(all, () => 'both')
  assert.match(outline(both), /^1 \.1a \.1b \.1b \.1c 2 /)
  const said = both.items.filter(({ code }) => code === '1b').map(({ statement }) => statement)
  assert.deepEqual(said, ['Hears families first', 'Hears everybody first'])
  const places = both.items.map(({ place }) => place)
  assert.equal(new Set(places).size, places.length)
})

test('what both did alike meets nowhere', () => {
  const all = three()
  for (const whole of [all.theirs, all.ours]) coded(whole, '1b').statement = 'Hears everybody first'
  assert.deepEqual(meetingsOf(all), [])
})

test('what the parent removed goes, unless it was changed here and is to stay', () => {
  const all = three()
  all.theirs.items = all.theirs.items.filter(({ code }) => code !== '1b' && code !== '1c')
  coded(all.ours, '1b').statement = 'Hears families first'
  assert.deepEqual(
    meetingsOf(all).map(({ theirs }) => theirs),
    [null],
  )
  assert.match(outline(merge(all)), /^1 \.1a \.1b 2 /)
  assert.match(outline(merge(all, () => 'theirs')), /^1 \.1a 2 /)
})

test('own places stay: added, moved and reordered items stand after their neighbor', () => {
  const all = three()
  const place = (whole: Whole, code: string) =>
    whole.associations.find(({ fromId }) => fromId === coded(whole, code).id)!
  addTo(all.theirs, coded(all.theirs, '1').id, { code: '1d' })
  place(all.ours, '3').place = 0
  place(all.ours, '2b').toId = coded(all.ours, '1').id
  place(all.ours, '2b').place = 1.5
  assert.match(outline(merge(all)), /^3 \.3a \.3b \.3c 1 \.1a \.2b \.1b \.1c \.1d 2 \.2a \.2c$/)
})

test('however both sides move items about, every item of the tree has a place and none stands below itself', () => {
  const codes = plainWhole().items.map(({ code }) => code)
  const moves = fc.array(fc.tuple(fc.constantFrom(...codes), fc.constantFrom(...codes)), { maxLength: 6 })
  fc.assert(
    fc.property(moves, moves, (theirMoves, ourMoves) => {
      const all = three()
      const move = (whole: Whole, [child, parent]: [string, string]) => {
        const join = whole.associations.find(({ fromId }) => fromId === coded(whole, child).id)!
        join.toId = coded(whole, parent).id
      }
      for (const one of theirMoves) move(all.theirs, one)
      for (const one of ourMoves) move(all.ours, one)
      const merged = merge(all)
      const lines = linesOf(merged.items, merged.associations)
      assert.deepEqual(new Set(lines.map(({ item }) => item.id)), new Set(merged.items.map(({ id }) => id)))
      assert.equal(
        new Set(merged.associations.map(({ identifier }) => identifier)).size,
        merged.associations.length,
      )
    }),
  )
})
