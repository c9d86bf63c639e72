import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wholeOf } from '#frameworks'
import { keepImport, readCase, writeCase } from '#interchange'
import { asPerson, type Database } from '#platform'
import { openWorld } from '#world'
import fc from 'fast-check'
import { demoOrganization } from '../demo-places.ts'
import { asOfOneNull, randomPackage } from './random-package.ts'
import type { Raw } from './random-values.ts'
import { assertSamePackage } from './same-package.ts'

const world = await openWorld({ demo: true })
const space = await demoOrganization(world, 'Harlow Valley Unified')
const [eleanor] = await world.look<{ id: string }>(
  `select id from people.person where name = 'Eleanor Vance'`,
)

/** Through the database and out again, as somebody who keeps the frameworks of their organization. */
async function roundTrip(db: Database, pack: Raw): Promise<Raw> {
  const read = await readCase(pack, { space, now: '2026-08-17T00:00:00.000Z' })
  assert.deepEqual(read.refusals, [])
  return db.as(asPerson(eleanor!.id), async (tx) => {
    const kept = await keepImport(tx, eleanor!.id, read.whole!, read.warnings)
    const version = 'same' in kept ? kept.same : kept.report.version
    return writeCase((await wholeOf(tx, space, version))!)
  })
}

test('a package of CASE 1.1 comes out as it went in, whatever it holds', async () => {
  await fc.assert(
    fc.asyncProperty(randomPackage, async (pack) =>
      assertSamePackage(pack, await roundTrip(world.program.db, pack)),
    ),
    { numRuns: 40, endOnFailure: true },
  )
})

test('so does a package of CASE 1.0, which then says that it is 1.1', async () => {
  await fc.assert(
    fc.asyncProperty(randomPackage.map(asOfOneNull), async (pack) => {
      const written = await roundTrip(world.program.db, pack)
      assertSamePackage(pack, written)
      assert.equal((written['CFDocument'] as Raw)['caseVersion'], '1.1')
    }),
    { numRuns: 15, endOnFailure: true },
  )
})

test('what came out goes in again as the same', async () => {
  await fc.assert(
    fc.asyncProperty(randomPackage, async (pack) => {
      const once = await roundTrip(world.program.db, pack)
      assertSamePackage(once, await roundTrip(world.program.db, once))
    }),
    { numRuns: 15, endOnFailure: true },
  )
})
