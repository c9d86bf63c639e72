import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { EngineRefusal, joinEngine, startEngine } from '#engine'
import { ask, dataFolder, isLinux } from './engine-trial.ts'

test('the first start makes a database, and the next one finds what was written', async () => {
  const { dataDir } = dataFolder()
  const first = await startEngine({ dataDir })
  await ask(first.owner, `create table note (words text); insert into note values ('Grüße, 校長')`)
  await first.stop()

  const second = await startEngine({ dataDir })
  assert.deepEqual(await ask(second.owner, 'select words from note'), [{ words: 'Grüße, 校長' }])
  await second.stop()
  assert.doesNotMatch(readFileSync(join(dataDir, 'logs', 'postgres.log'), 'utf8'), /FATAL|PANIC|ERROR/)
})

test('the owner of the tables may make roles and add what LPS needs, but is no superuser', async (t) => {
  const engine = await startEngine({ dataDir: dataFolder().dataDir })
  t.after(() => engine.stop())
  const [owner] = await ask(
    engine.owner,
    'select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = user',
  )
  assert.deepEqual(owner, { rolsuper: false, rolbypassrls: false, rolcreaterole: true })
  for (const extension of ['btree_gist', 'pg_trgm', 'unaccent'])
    await ask(engine.owner, `create extension ${extension}`)

  await ask(engine.owner, `create role lps_app login password 'for-the-app'`)
  assert.deepEqual(await ask(engine.connection('lps_app', 'for-the-app'), 'select user'), [
    { user: 'lps_app' },
  ])
  await assert.rejects(
    ask(engine.connection('lps_app', 'guessed'), 'select 1'),
    /password authentication failed/,
  )
})

test('an answer is given only when the write is on disk', async (t) => {
  const engine = await startEngine({ dataDir: dataFolder().dataDir })
  t.after(() => engine.stop())
  const rows = await ask(
    engine.owner,
    `select name, setting from pg_settings
     where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums') order by name`,
  )
  assert.deepEqual(
    rows.map(({ setting }) => setting),
    ['on', 'on', 'on', 'on'],
  )
})

test('the database opens no port, and its folders are open to its own account alone', async (t) => {
  const { dataDir } = dataFolder()
  const engine = await startEngine({ dataDir })
  t.after(() => engine.stop())
  assert.deepEqual(await ask(engine.owner, 'show listen_addresses'), [{ listen_addresses: '' }])
  for (const part of ['postgres', 'secrets', 'run', 'logs']) {
    assert.equal(statSync(join(dataDir, part)).mode & 0o077, 0, part)
  }
})

test(
  'a data folder with a very long path works',
  { skip: !isLinux && 'paths are shorter there' },
  async (t) => {
    const { parent } = dataFolder()
    const engine = await startEngine({
      dataDir: join(parent, ...Array<string>(12).fill('a-long-name-of-a-school')),
    })
    t.after(() => engine.stop())
    assert.deepEqual(await ask(engine.owner, 'select 1 as one'), [{ one: 1 }])
  },
)

test('the log tells of an error but not what people wrote', async (t) => {
  const { dataDir } = dataFolder()
  const engine = await startEngine({ dataDir })
  t.after(() => engine.stop())
  await ask(engine.owner, 'create table note (words text unique check (length(words) < 30))')
  await ask(engine.owner, `insert into note values ('my worry')`)
  await assert.rejects(ask(engine.owner, `insert into note values ('my worry')`), /unique/)
  await assert.rejects(
    ask(engine.owner, `insert into note values ('my worry is so long that it fails')`),
    /check/,
  )
  const log = readFileSync(join(dataDir, 'logs', 'postgres.log'), 'utf8')
  assert.match(log, /ERROR/)
  assert.doesNotMatch(log, /worry/)
})

test('settings may be changed for one run', async (t) => {
  const engine = await startEngine({ dataDir: dataFolder().dataDir, settings: { work_mem: '5MB' } })
  t.after(() => engine.stop())
  assert.deepEqual(await ask(engine.owner, 'show work_mem'), [{ work_mem: '5MB' }])
})

test('a command works beside a running LPS, and finds nothing where none runs', async () => {
  const { dataDir } = dataFolder()
  assert.equal(joinEngine(dataDir), undefined)
  const engine = await startEngine({ dataDir })
  const joined = joinEngine(dataDir)
  assert.equal(joined?.pid, engine.pid)
  assert.deepEqual(await ask(joined!.owner, 'select 1 as one'), [{ one: 1 }])
  await joined?.stop()
  assert.deepEqual(await ask(engine.owner, 'select 1 as one'), [{ one: 1 }])
  await engine.stop()
  assert.equal(joinEngine(dataDir), undefined)
})

test('a server of the house’s own takes the place of the embedded one', async (t) => {
  const { dataDir } = dataFolder()
  const house = await startEngine({ dataDir })
  t.after(() => house.stop())
  const { host, user, password } = house.owner
  const databaseUrl = `postgresql:///lps?host=${host}&user=${user}&password=${String(password)}`
  const engine = await startEngine({ dataDir, databaseUrl })
  assert.equal(engine.kind, 'external')
  assert.deepEqual(await ask(engine.owner, 'select user'), [{ user }])
  await ask(house.owner, `create role lps_app login password 'a&b=c'`)
  assert.deepEqual(await ask(engine.connection('lps_app', 'a&b=c'), 'select user'), [{ user: 'lps_app' }])
  await engine.stop()
  assert.deepEqual(await ask(house.owner, 'select 1 as one'), [{ one: 1 }])

  const wrong = startEngine({ dataDir, databaseUrl: databaseUrl.replace(String(password), 'wrong') })
  await assert.rejects(
    wrong,
    (error) => error instanceof EngineRefusal && /cannot reach .*password/.test(error.message),
  )
})
