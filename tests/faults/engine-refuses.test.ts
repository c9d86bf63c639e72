import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmdirSync,
  rmSync,
} from 'node:fs'
import { statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { EngineRefusal, startEngine } from '#engine'
import { ask, dataFolder, isLinux, isRoot, noOtherAccount, keep } from './engine-trial.ts'

const refuses = (dataDir: string, sentence: RegExp) =>
  assert.rejects(startEngine({ dataDir }), (error) => {
    assert.ok(error instanceof EngineRefusal, String(error))
    assert.match(error.message, sentence)
    return true
  })

for (const [version, advice] of [
  [19, 'newer LPS'],
  [17, 'backup'],
] as const) {
  test(`a data folder of PostgreSQL ${version} is refused and left as it is`, async () => {
    const { dataDir } = dataFolder()
    mkdirSync(join(dataDir, 'postgres'), { recursive: true })
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), `${version}\n`)
    await refuses(dataDir, new RegExp(`made by PostgreSQL ${version}, .* brings PostgreSQL 18. .*${advice}`))
    assert.deepEqual(readdirSync(join(dataDir, 'postgres')), ['PG_VERSION'])
  })
}

test('a data folder that LPS may not write to is named', { skip: isRoot && noOtherAccount }, async (t) => {
  const { parent } = dataFolder()
  chmodSync(parent, 0o555)
  const nobody = { uid: 65534, gid: 65534 }
  const { said } = await keep(t, join(parent, 'data'), isRoot ? nobody : {})
  chmodSync(parent, 0o700)
  assert.match(
    said.refusal!,
    /^LPS cannot write its data to .*data: this account may not do that there \(account number/,
  )
})

test('a file in the place of the data folder is named', async () => {
  const { parent } = dataFolder()
  writeFileSync(join(parent, 'data'), '')
  await refuses(join(parent, 'data'), /that path is a file, not a folder/)
  await refuses(join(parent, 'data', 'below'), /a part of that path is a file, not a folder/)
})

test('the database of another account is refused', { skip: noOtherAccount }, async (t) => {
  const { parent, dataDir } = dataFolder()
  await (await startEngine({ dataDir })).stop()
  for (const folder of [parent, dataDir]) chownSync(folder, 65534, 65534)
  const { said } = await keep(t, dataDir, { uid: 65534, gid: 65534 })
  assert.match(said.refusal!, /belongs to account number \d+, but LPS runs as account number 65534/)
})

test('a half-made database of a start that was cut short is made again', async () => {
  const { dataDir } = dataFolder()
  mkdirSync(join(dataDir, 'postgres.new', 'cluster', 'base'), { recursive: true })
  const engine = await startEngine({ dataDir })
  assert.deepEqual(await ask(engine.owner, 'select 1 as one'), [{ one: 1 }])
  await engine.stop()
  assert.ok(!existsSync(join(dataDir, 'postgres.new')))
})

test('the kept password of the owner was lost: LPS sets a new one', async () => {
  const { dataDir } = dataFolder()
  await (await startEngine({ dataDir })).stop()
  rmSync(join(dataDir, 'secrets', 'database-owner'))
  const engine = await startEngine({ dataDir })
  assert.deepEqual(await ask(engine.owner, 'select 1 as one'), [{ one: 1 }])
  await engine.stop()
})

test('all kept passwords were lost: LPS says what to bring back', async () => {
  const { dataDir } = dataFolder()
  await (await startEngine({ dataDir })).stop()
  rmSync(join(dataDir, 'secrets'), { recursive: true })
  await refuses(dataDir, /passwords in the folder "secrets" are not those of the database/)
})

test('a disk that is full at the first start is named, and enough room later is enough', async (t) => {
  const disk = smallDisk(t, 24)
  if (!disk) return t.skip('this account may not mount a small disk')
  await refuses(join(disk, 'data'), /disk is full/)
  spawnSync('mount', ['-o', 'remount,size=160m', disk])
  await (await startEngine({ dataDir: join(disk, 'data') })).stop()
})

test('a disk that was filled up is named, and nothing is lost', async (t) => {
  const disk = smallDisk(t, 160)
  if (!disk) return t.skip('this account may not mount a small disk')
  const dataDir = join(disk, 'data')
  const first = await startEngine({ dataDir })
  await ask(first.owner, 'create table note as select 1 as one')
  await first.stop()
  fill(disk)
  await refuses(dataDir, /disk is full/)
  rmSync(join(disk, 'ballast'))
  const second = await startEngine({ dataDir })
  assert.deepEqual(await ask(second.owner, 'select one from note'), [{ one: 1 }])
  await second.stop()
})

test('a disk that fills up while LPS runs fails the write, not what was written', async (t) => {
  const disk = smallDisk(t, 160)
  if (!disk) return t.skip('this account may not mount a small disk')
  const engine = await startEngine({ dataDir: join(disk, 'data') })
  await ask(engine.owner, 'create table note as select 1 as one')
  fill(disk)
  await assert.rejects(ask(engine.owner, `insert into note select generate_series(1, 5e6)`))
  rmSync(join(disk, 'ballast'))
  const rows = await Promise.race([askAgain(engine.owner), engine.died])
  assert.deepEqual(rows, [{ one: 1 }])
  await engine.stop()
})

async function askAgain(owner: Parameters<typeof ask>[0]) {
  for (;;) {
    const rows = await ask(owner, 'select one from note').catch(() => undefined)
    if (rows) return rows
  }
}

function smallDisk(context: TestContext, megabytes: number) {
  if (!isLinux || !isRoot) return undefined
  const disk = mkdtempSync(join(tmpdir(), 'lps-disk-'))
  const mounted =
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'lps-small', disk]).status === 0
  context.after(() => {
    if (mounted) spawnSync('umount', [disk])
    rmdirSync(disk)
  })
  return mounted ? disk : undefined
}

function fill(disk: string) {
  spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'ballast')}`, 'bs=64k'])
  const { bavail } = statfsSync(disk)
  assert.equal(bavail, 0)
}
