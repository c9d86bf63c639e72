import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { Client, type ClientConfig } from 'pg'
import { startEngine } from '#engine'
import { ask, askPatiently, dataFolder, gone, isLinux, keep, runs } from './engine-trial.ts'

const bindsToLps = spawnSync('setpriv', ['--pdeathsig', 'INT', '--', 'true']).status === 0

/** Writes numbers one after the other until the database goes away; the list grows as they are answered. */
function writeNumbers(owner: ClientConfig) {
  const answered: number[] = []
  const client = new Client(owner)
  client.on('error', () => undefined)
  const ended = (async () => {
    await client.connect()
    for (let number = 1; ; number++) {
      await client.query('insert into number values ($1)', [number])
      answered.push(number)
    }
  })().catch(() => undefined)
  return { answered, ended }
}

const many = async (answered: number[]) => {
  while (answered.length < 50) await wait(5)
}

test('the database is killed: it comes back by itself and has lost nothing it answered', async (t) => {
  const engine = await startEngine({ dataDir: dataFolder().dataDir })
  t.after(() => engine.stop())
  await ask(engine.owner, 'create table number (number int)')
  for (let round = 0; round < 2; round++) {
    await ask(engine.owner, 'truncate number')
    const writers = [1, 2, 3, 4].map(() => writeNumbers(engine.owner))
    // A statement that works on without noticing that its server is gone.
    const busy = ask(engine.owner, 'select count(*) from generate_series(1, 1e9)').catch(() => undefined)
    await Promise.all(writers.map(({ answered }) => many(answered)))
    const killed = engine.pid!
    process.kill(killed, 'SIGKILL')
    await Promise.all([busy, ...writers.map(({ ended }) => ended)])

    const sum = writers.reduce((all, { answered }) => all + answered.length, 0)
    const [row] = await askPatiently(engine.owner, 'select count(*)::int as kept from number')
    assert.ok(Number(row?.['kept']) >= sum, `${String(row?.['kept'])} kept of ${sum} answered`)
    assert.notEqual(engine.pid, killed)
  }
})

test('one connection is killed: the database goes on', async (t) => {
  const engine = await startEngine({ dataDir: dataFolder().dataDir })
  t.after(() => engine.stop())
  const { pid } = engine
  const [row] = await ask<{ pid: number }>(engine.owner, 'select pg_backend_pid() as pid')
  assert.ok(row)
  const client = new Client(engine.owner)
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  process.kill(rows[0]!.pid, 'SIGKILL')
  await askPatiently(engine.owner, 'select 1')
  assert.equal(engine.pid, pid)
})

test('the database cannot come back: LPS hears why', async () => {
  const { dataDir } = dataFolder()
  const engine = await startEngine({ dataDir })
  rmSync(join(dataDir, 'postgres', 'global', 'pg_control'))
  process.kill(engine.pid!, 'SIGKILL')
  assert.match(
    await engine.died,
    /^The database ended and could not be started again: .*cannot start: .*pg_control/,
  )
  await engine.stop()
})

test('LPS is killed: its database ends too, and the next start has lost nothing it answered', async (t) => {
  const { dataDir } = dataFolder()
  const first = await keep(t, dataDir)
  await ask(first.said.owner, 'create table number (number int)')
  const { answered, ended } = writeNumbers(first.said.owner)
  await many(answered)
  first.child.kill('SIGKILL')
  await first.ended
  if (bindsToLps) {
    await ended
    await gone(first.said.pid)
    assert.match(
      readFileSync(join(dataDir, 'logs', 'postgres.log'), 'utf8'),
      /database system is shut down\n$/,
    )
  }
  const second = await startEngine({ dataDir })
  await ended
  const [row] = await ask(second.owner, 'select count(*)::int as kept from number')
  assert.ok(Number(row?.['kept']) >= answered.length)
  await second.stop()
})

test('a database that outlived its LPS is ended by the next start', async (t) => {
  const { dataDir, parent } = dataFolder()
  // Without setpriv in its path nothing ties the server to LPS.
  const first = await keep(t, dataDir, { env: { ...process.env, PATH: withoutSetpriv(parent) } })
  first.child.kill('SIGKILL')
  await first.ended
  assert.ok(runs(first.said.pid))
  const second = await startEngine({ dataDir })
  assert.ok(!runs(first.said.pid))
  assert.notEqual(second.pid, first.said.pid)
  await second.stop()
})

function withoutSetpriv(parent: string) {
  for (const program of ['unshare', 'true']) symlinkSync(`/usr/bin/${program}`, join(parent, program))
  return parent
}

test('processes that outlived a killed database are ended by the next start', async (t) => {
  const { dataDir } = dataFolder()
  const first = await keep(t, dataDir)
  const busy = ask(first.said.owner, 'select count(*) from generate_series(1, 1e9)').catch(() => undefined)
  await wait(300)
  first.child.kill('SIGSTOP')
  process.kill(first.said.pid, 'SIGKILL')
  first.child.kill('SIGKILL')
  await first.ended
  const second = await startEngine({ dataDir })
  await busy
  assert.deepEqual(await ask(second.owner, 'select 1 as one'), [{ one: 1 }])
  await second.stop()
})

test('a number left in the note of a killed database now belongs to something else', async (t) => {
  const { dataDir } = dataFolder()
  const first = await startEngine({ dataDir })
  const note = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')
  await first.stop()
  const other = await keep(t, dataFolder().dataDir)
  for (const pid of [process.pid, other.child.pid!, other.said.pid]) {
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), note.replace(/^\d+/, `${pid}`), {
      mode: 0o600,
    })
    const second = await startEngine({ dataDir })
    await second.stop()
  }
  assert.ok(runs(other.said.pid))
})

test(
  'Ctrl-C in the terminal reaches LPS first, not its database',
  { skip: !isLinux && 'needs /proc' },
  async (t) => {
    const { said } = await keep(t, dataFolder().dataDir)
    const session = (pid: number) => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[3]
    assert.notEqual(session(said.pid), session(process.pid))
  },
)
