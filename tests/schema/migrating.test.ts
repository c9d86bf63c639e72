import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { startEngine, type Engine } from '#engine'
import { knownSteps, migrate, NewerData, stepsTaken } from '#schema'
import pg from 'pg'

// An engine of their own: migrating gives the roles of the whole server new passwords.
const passwords = { lps_app: 'a', lps_auth: 'b', lps_jobs: 'c', lps_retention: 'd' }
const steps = knownSteps()
const leaving: (() => Promise<void>)[] = []

after(async () => {
  for (const leave of leaving) await leave()
})

async function emptyEngine(): Promise<Engine> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lps-migrating-'))
  const engine = await startEngine({ dataDir, settings: { fsync: 'off' } })
  leaving.push(async () => {
    await engine.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })
  return engine
}

test('each step is taken from the one before, one start after the other', async () => {
  const { owner } = await emptyEngine()
  for (const step of steps) deepEqual(await migrate(owner, passwords, { upTo: 1 }), [step])
  deepEqual(await migrate(owner, passwords), [])
})

test('of two that start at the same moment one does the work and the other finds it done', async () => {
  const { owner } = await emptyEngine()
  const taken = await Promise.all([migrate(owner, passwords), migrate(owner, passwords)])
  deepEqual(new Set(taken.map((list) => list.length)), new Set([0, steps.length]))
})

test('a step that came to LPS after a later one is taken by folders that have the later one', async () => {
  const { owner } = await emptyEngine()
  await migrate(owner, passwords)
  const late = '0059_known_once'
  await change(owner, `delete from public.migration where name = '${late}'`)
  deepEqual(await migrate(owner, passwords), [late])
  deepEqual(await migrate(owner, passwords), [])
  const client = new pg.Client(owner)
  await client.connect()
  deepEqual(await stepsTaken(client), steps)
  await client.end()
})

test('a data folder of a newer LPS is left alone, with a sentence', async () => {
  const { owner } = await emptyEngine()
  await migrate(owner, passwords)
  await change(owner, `insert into public.migration (name, run_on) values ('9999_from_the_future', now())`)
  await rejects(migrate(owner, passwords), (error: Error) => {
    ok(error instanceof NewerData)
    equal(
      error.message,
      'This data folder was used by a newer LPS. Please start that version, or a newer one, to open it.',
    )
    return true
  })
})

async function change(owner: pg.ClientConfig, text: string) {
  const client = new pg.Client(owner)
  await client.connect()
  await client.query(text)
  await client.end()
}
