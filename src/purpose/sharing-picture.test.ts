import assert from 'node:assert/strict'
import { test } from 'node:test'
import { uses, type Use } from './purpose.ts'
import { changesOf, markOf, opens, pictureOf, readers, things } from './sharing-picture.ts'

const mixes: Use[][] = Array.from({ length: 2 ** uses.length }, (_, n) =>
  uses.filter((_use, place) => n & (1 << place)),
)
const seenBy = (mix: Use[], reader: (typeof readers)[number]) =>
  things.filter((thing) => pictureOf(mix)[reader][thing] !== 'nothing')

test('there are 64 mixes, and each of them has a picture of every reader and every thing', () => {
  assert.equal(mixes.length, 64)
  for (const mix of mixes) {
    assert.deepEqual(Object.keys(pictureOf(mix)), [...readers])
    for (const reader of readers) assert.deepEqual(Object.keys(pictureOf(mix)[reader]), [...things])
  }
})

for (const mix of mixes)
  test(`notes are the leader's alone, and nobody who judges reads along: ${mix.join(' + ') || 'no use'}`, () => {
    const picture = pictureOf(mix)
    for (const reader of readers) {
      assert.equal(picture[reader].notes, reader === 'you' ? 'all' : 'nothing')
      for (const thing of things) assert.equal(picture[reader][thing] === 'all', reader === 'you')
    }
    assert.deepEqual(seenBy(mix, 'evaluator'), mix.includes('evaluation') ? ['portfolio'] : [])
    assert.deepEqual(seenBy(mix, 'credential'), mix.includes('credentialing') ? ['portfolio'] : [])
    assert.deepEqual(seenBy(mix, 'link'), mix.includes('employment') ? ['portfolio'] : [])
    assert.deepEqual(seenBy(mix, 'team'), mix.includes('planning') ? ['goals', 'evidence'] : [])
    assert.deepEqual(seenBy(mix, 'district'), ['goals'])
    for (const reader of ['evaluator', 'credential', 'link', 'district'] as const)
      for (const thing of things) assert.notEqual(picture[reader][thing], 'given')
    for (const reader of ['partner', 'coach', 'roundtable'] as const)
      assert.deepEqual(picture[reader], pictureOf([])[reader])
  })

test('a change of the mix never widens silently: what anybody gains or loses is said, and nothing else', () => {
  for (const before of mixes)
    for (const after of mixes) {
      const { gains, losses } = changesOf(before, after)
      const [then, now] = [pictureOf(before), pictureOf(after)]
      for (const reader of readers)
        for (const thing of things) {
          const named = (list: typeof gains) =>
            list.some((one) => one.reader === reader && one.thing === thing)
          const changed = then[reader][thing] !== now[reader][thing]
          assert.equal(named(gains), changed && now[reader][thing] !== 'nothing')
          assert.equal(named(losses), changed && then[reader][thing] !== 'nothing')
        }
    }
})

test('adding a use takes nothing from anybody and opens its own door alone; taking it out is the same backwards', () => {
  for (const mix of mixes)
    for (const use of uses.filter((one) => !mix.includes(one))) {
      const { gains, losses } = changesOf(mix, [...mix, use])
      assert.deepEqual(losses, [])
      assert.ok(new Set(gains.map(({ reader }) => reader)).size <= 1)
      assert.deepEqual(changesOf([...mix, use], mix), { gains: [], losses: gains })
    }
})

test('growth and self-assessment open no door', () => {
  for (const use of ['growth', 'selfAssessment'] as const)
    for (const mix of mixes) assert.deepEqual(changesOf(mix, [...mix, use]), { gains: [], losses: [] })
})

test('two mixes have the same mark where they have the same picture, and only there; other people, another mark', () => {
  for (const one of mixes)
    for (const other of mixes) {
      const same = JSON.stringify(pictureOf(one)) === JSON.stringify(pictureOf(other))
      assert.equal(markOf(one, 'p') === markOf(other, 'p'), same)
    }
  assert.notEqual(markOf(['growth'], 'p'), markOf(['growth'], 'q'))
  assert.equal(markOf(['planning', 'evaluation'], 'p'), markOf(['evaluation', 'planning'], 'p'))
})

test('a door is open only for the use that names it', () => {
  assert.ok(opens(['growth', 'evaluation'], 'evaluator'))
  assert.ok(!opens(['growth', 'employment'], 'evaluator'))
  assert.ok(!opens(uses, 'district'))
})
