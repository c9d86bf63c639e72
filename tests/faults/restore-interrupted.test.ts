import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { dataFolder } from './engine-trial.ts'
import { filesAt, rowsAt } from './likeness.ts'
import { runLps, setUp, startLps, until } from './lps.ts'
import { photo } from './photo.ts'

async function archiveOf(t: TestContext, entries: number) {
  const { parent, dataDir } = dataFolder()
  const lps = await startLps(t, dataDir)
  const rosa = await setUp(lps)
  for (let n = 0; n < entries; n++) await rosa.capture({ caption: `Entry ${n}`, file: await photo() })
  await until(async () => Object.keys(filesAt(dataDir)).length === entries * 3)
  await lps.stop()
  const archive = join(parent, 'house.zip')
  assert.equal((await runLps(['backup', archive, '--data', dataDir])).code, 0)
  return { parent, dataDir, archive }
}

test('a restore killed in the middle says so, and is run again to its end', async (t) => {
  const { parent, dataDir, archive } = await archiveOf(t, 6)
  const copy = join(parent, 'copy')
  for (const files of [1, 9]) {
    const running = runLps(['restore', archive, '--data', copy])
    await until(async () => Object.keys(filesAt(copy)).length < files)
    await until(async () => Object.keys(filesAt(copy)).length >= files)
    process.kill(Number(readFileSync(join(copy, 'lps.pid'), 'utf8')), 'SIGKILL')
    assert.notEqual((await running).code, 0)
  }
  for (const command of ['start', 'migrate', 'demo', 'backup']) {
    const words = { start: ['--port', '0'], backup: [join(parent, 'half.zip')] }[command] ?? []
    const said = await runLps([command, ...words, '--data', copy])
    assert.equal(said.code, 1)
    assert.match(said.err, /^A restore into this data folder was interrupted.*run it again: lps restore FILE/)
  }
  const again = await runLps(['restore', archive, '--data', copy])
  assert.equal(again.code, 0, again.err)
  assert.deepEqual(filesAt(copy), filesAt(dataDir))
  assert.deepEqual(await rowsAt(copy), await rowsAt(dataDir))
})

test('a restore killed at its beginning can be run again', async (t) => {
  const { parent, dataDir, archive } = await archiveOf(t, 1)
  const copy = join(parent, 'copy')
  const running = runLps(['restore', archive, '--data', copy])
  const pid = await until(async () => Number(readFileSync(join(copy, 'lps.pid'), 'utf8')))
  process.kill(pid, 'SIGKILL')
  assert.notEqual((await running).code, 0)
  const again = await runLps(['restore', archive, '--data', copy])
  assert.equal(again.code, 0, again.err)
  assert.deepEqual(await rowsAt(copy), await rowsAt(dataDir))
})
