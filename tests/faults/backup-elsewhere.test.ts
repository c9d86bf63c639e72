import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { makeBackup } from '#backup'
import { secretsOf } from '#command'
import { startEngine } from '#engine'
import { openStore } from '#files'
import { knownSteps, migrate } from '#schema'
import { begunFolder } from './begun-folder.ts'
import { ask, dataFolder } from './engine-trial.ts'
import { filesAt, rowsAt, rowsOf } from './likeness.ts'
import { runLps, setUp, startLps, until } from './lps.ts'
import { photo } from './photo.ts'

test('a house moves to a database of its own that DATABASE_URL names, and back again', async (t) => {
  const { parent, dataDir } = await begunFolder()
  const lps = await startLps(t, dataDir)
  await (await setUp(lps)).capture({ caption: 'Moving', file: await photo() })
  await until(async () => Object.keys(filesAt(dataDir)).length === 3)
  await lps.stop()
  const there = join(parent, 'there.zip')
  assert.equal((await runLps(['backup', there, '--data', dataDir])).code, 0)

  const server = await startEngine({ dataDir: join(parent, 'server') })
  t.after(() => server.stop())
  const password = readFileSync(join(parent, 'server', 'secrets', 'database-superuser'), 'utf8').trim()
  const keeper = { ...server.connection('postgres', password), database: 'postgres' }
  await ask(keeper, 'create database elsewhere owner lps_owner')
  const owner = { ...server.owner, database: 'elsewhere' }
  const { user = '', password: secret, host = '' } = server.owner
  const DATABASE_URL = `postgres:///elsewhere?${new URLSearchParams({ host, user, password: String(secret) })}`
  const [moved, home] = [join(parent, 'moved'), join(parent, 'home')]
  const way = { env: { DATABASE_URL } }
  const restored = await runLps(['restore', there, '--data', moved], way)
  assert.equal(restored.code, 0, restored.err)
  const rows = await rowsAt(dataDir)
  assert.deepEqual(await rowsOf(owner), rows)
  assert.deepEqual(filesAt(moved), filesAt(dataDir))

  const twice = await runLps(['restore', there, '--data', join(parent, 'other')], way)
  assert.match(twice.err, /into an empty data folder only, and this one is in use/)

  const back = join(parent, 'back.zip')
  const made = await runLps(['backup', back, '--data', moved], way)
  assert.equal(made.code, 0, made.err)
  assert.equal((await runLps(['restore', back, '--data', home])).code, 0)
  assert.deepEqual(await rowsAt(home), rows)
  assert.deepEqual(filesAt(home), filesAt(dataDir))
})

test('the archive of an older LPS is restored in its shape and brought up to date', async () => {
  const { parent, dataDir } = dataFolder()
  const engine = await startEngine({ dataDir })
  const { roles } = secretsOf(dataDir)
  const older = knownSteps().length - 1
  await migrate(engine.owner, roles, { upTo: older })
  await ask(engine.owner, `insert into platform.house (kind) values ('real')`)
  const archive = join(parent, 'older.zip')
  const source = { owner: engine.owner, store: openStore(join(dataDir, 'files')), version: '0.0.9', demo: '' }
  const manifest = await makeBackup(source, archive)
  await engine.stop()
  assert.equal(manifest.step, knownSteps()[older - 1])

  const copy = join(parent, 'copy')
  const said = await runLps(['restore', archive, '--data', copy])
  assert.equal(said.code, 0, said.err)
  const restored = await startEngine({ dataDir: copy })
  const steps = await ask<{ name: string }>(restored.owner, 'select name from public.migration order by id')
  const house = await ask(restored.owner, 'select kind from platform.house')
  await restored.stop()
  assert.deepEqual(
    steps.map(({ name }) => name),
    knownSteps(),
  )
  assert.deepEqual(house, [{ kind: 'real' }])
})
