import assert from 'node:assert/strict'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { ClientConfig } from 'pg'
import { startEngine, type Engine } from '#engine'
import { ask, dataFolder } from './engine-trial.ts'
import { runLps } from './lps.ts'

// A server that somebody else looks after; each database of it belongs to an owner that may not make roles.
const { parent } = dataFolder()
let server: Engine
let keeper: ClientConfig

before(async () => {
  server = await startEngine({ dataDir: join(parent, 'server') })
  const password = readFileSync(join(parent, 'server', 'secrets', 'database-superuser'), 'utf8').trim()
  keeper = { ...server.connection('postgres', password), database: 'postgres' }
  await ask(keeper, `create role given login password 'given'`)
})

after(() => server.stop())

const urlOf = (database: string) =>
  `postgres:///${database}?${new URLSearchParams({ host: server.owner.host!, user: 'given', password: 'given' })}`
const migrate = (database: string, folder: string) =>
  runLps(['migrate', '--data', join(parent, folder)], { env: { DATABASE_URL: urlOf(database) } })

test('whoever may not make roles reads the lines for an administrator, and LPS works with the roles they made', async () => {
  await ask(keeper, 'create database lent owner given')
  const refused = await migrate('lent', 'first')
  assert.equal(refused.code, 1)
  assert.match(refused.err, /^LPS may not make its database roles here\. Let an administrator/)
  assert.match(refused.err, /Or let given make them itself: alter role given createrole;/)
  const lines = refused.err.split('\n').filter((line) => line.startsWith('  '))
  assert.equal(lines.length, 5)
  const password = readFileSync(join(parent, 'first', 'secrets', 'app'), 'utf8').trim()
  assert.doesNotMatch(refused.err, new RegExp(password), 'the lines carry no password that could be read')
  await ask(keeper, lines.join('\n'))
  const taken = await migrate('lent', 'first')
  assert.equal(taken.code, 0, taken.err)
  const log = readFileSync(join(parent, 'server', 'logs', 'postgres.log'), 'utf8')
  assert.doesNotMatch(log, new RegExp(password), 'nor does the log of the server')
})

test('a second LPS on one server does not shut out the first, and works beside it with the same passwords', async () => {
  await ask(keeper, 'create database beside owner given')
  const refused = await migrate('beside', 'second')
  assert.match(refused.err, /^Another LPS uses this database server, in the database lent,/)
  assert.equal((await migrate('lent', 'first')).code, 0, 'the first goes on')
  for (const role of ['app', 'auth', 'jobs', 'retention'])
    cpSync(join(parent, 'first', 'secrets', role), join(parent, 'second', 'secrets', role))
  const taken = await migrate('beside', 'second')
  assert.equal(taken.code, 0, taken.err)
})

test('a role that no policy holds back is not worked with', async () => {
  await ask(keeper, 'alter role lps_app bypassrls')
  assert.match((await migrate('lent', 'first')).err, /^The database role lps_app could read what people keep/)
  await ask(keeper, 'alter role lps_app nobypassrls')
  await ask(keeper, 'grant given to lps_jobs')
  assert.match(
    (await migrate('lent', 'first')).err,
    /^The database role lps_jobs could read what people keep/,
  )
  await ask(keeper, 'revoke given from lps_jobs')
  assert.equal((await migrate('lent', 'first')).code, 0)
})

test('a database in which no table can be made is named with the line that helps', async () => {
  await ask(keeper, 'create database closed')
  const refused = await migrate('closed', 'third')
  assert.match(
    refused.err,
    /may not make tables in the database closed\. .*alter database closed owner to given;/,
  )
})
