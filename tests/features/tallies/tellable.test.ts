import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import pg from 'pg'
import { openWorld } from '#world'
import { smallCounts } from './derive.ts'
import { cellsOf, rankOf, worlds, type Cell } from './small-worlds.ts'

const world = await openWorld()
const client = new pg.Client(world.owner)
client.on('error', () => {}) // its database goes with the world
await client.connect()
const tellable = async (cells: object[]) => {
  const { rows } = await client.query<{ key: string }>('select key from tallies.tellable($1) as key', [
    JSON.stringify(cells),
  ])
  return new Set(rows.map(({ key }) => key))
}
const cell = (key: string, goals: number, path: string[], inside: string[] = []) => ({
  key,
  path,
  inside,
  rank: rankOf(path),
  stands: false,
  large: true,
  whole: false,
  counts: { goals, leaders: goals },
})

test('a part of a goal is told where five or more remain outside it', async () => {
  const district = cell('district', 20, ['d'])
  assert.deepEqual(
    await tellable([district, cell('a', 15, ['d', 's'], ['district'])]),
    new Set(['district', 'a']),
  )
  assert.deepEqual(await tellable([district, cell('a', 16, ['d', 's'], ['district'])]), new Set(['district']))
})

test('schools add up, goals of one school do not', async () => {
  const [district, a] = [cell('district', 20, ['d']), cell('a', 8, ['d', 's'], ['district'])]
  const beside = cell('b', 8, ['d', 't'], ['district'])
  const same = cell('b', 8, ['d', 's'], ['district'])
  assert.deepEqual(await tellable([district, a, beside]), new Set(['district', 'a']))
  assert.deepEqual(await tellable([district, a, same]), new Set(['district', 'a', 'b']))
})

test('schools of one district and another district as a whole are told together only with a rest', async () => {
  const cells = [
    cell('state', 30, ['c']),
    cell('one', 12, ['c', 'd'], ['state']),
    cell('s', 8, ['c', 'e', 's'], ['state']),
    cell('t', 8, ['c', 'e', 't'], ['state']),
  ]
  assert.deepEqual(await tellable(cells), new Set(['state', 'one', 's']))
})

test('what was told before stands, and what is new bows to it', async () => {
  const before = { ...cell('a', 8, ['d', 's'], ['district']), stands: true }
  assert.deepEqual(await tellable([before, cell('district', 12, ['d'])]), new Set())
  assert.deepEqual(await tellable([before, cell('district', 13, ['d'])]), new Set(['district']))
})

test('from all that is told nobody can work out a count below five', async () => {
  let told = 0
  await fc.assert(
    fc.asyncProperty(worlds, async (given) => {
      const cells = cellsOf(given)
      const keys = await tellable(cells)
      const seen = cells.filter(({ key }) => keys.has(key))
      told += seen.length
      assert.deepEqual(smallCounts(given, seen), [])
    }),
    { numRuns: 200 },
  )
  assert.ok(told > 200, `Only ${told} numbers were told: the worlds are too small to say anything.`)
})

test('shown everything that is large enough by itself, somebody could', async () => {
  let found = 0
  await fc.assert(
    fc.asyncProperty(worlds, async (given) => {
      const all: Cell[] = cellsOf(given).filter(({ large }) => large)
      found += smallCounts(given, all).length
    }),
    { numRuns: 40 },
  )
  assert.ok(found > 0)
})
