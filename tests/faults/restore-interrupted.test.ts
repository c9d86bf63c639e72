import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { dataFolder } from './engine-trial.ts'
import { filesAt, rowsAt } from './likeness.ts'
import { runLps, setUp, startLps, until } from './lps.ts'
import { photo } from './photo.ts'

async function archiveOf(t: TestContext, notes: number) {
  const { parent, dataDir } = dataFolder()
  const lps = await startLps(t, dataDir)
  const rosa = await setUp(lps)
  await rosa.capture({ caption: 'The hallway', file: await photo() })
  for (let n = 0; n < notes; n++) await rosa.capture({ caption: `Note ${n}`, file: note(n) })
  await until(async () => Object.keys(filesAt(dataDir)).length === 3 + notes)
  await lps.stop()
  const archive = join(parent, 'house.zip')
  assert.equal((await runLps(['backup', archive, '--data', dataDir])).code, 0)
  return { parent, dataDir, archive }
}

const note = (n: number) => new File([`What we saw in room ${n}`], 'note.txt', { type: 'text/plain' })

/** Kills a restore when it has brought so many files, long before it has brought the last. */
async function killRestore(archive: string, copy: string, files: number) {
  const running = runLps(['restore', archive, '--data', copy])
  const goesOn = () => Promise.race([running.then(() => false), wait(2, true)])
  while (count(copy) >= files && (await goesOn())); // what the restore killed before has brought
  while (count(copy) < files && (await goesOn()));
  process.kill(Number(readFileSync(join(copy, 'lps.pid'), 'utf8')), 'SIGKILL')
  assert.notEqual((await running).code, 0)
}

// A folder may go away while it is being listed.
function count(copy: string): number {
  try {
    return readdirSync(join(copy, 'files'), { recursive: true }).length
  } catch {
    return 0
  }
}

test('a restore killed in the middle says so, and is run again to its end', async (t) => {
  const { parent, dataDir, archive } = await archiveOf(t, 60)
  const copy = join(parent, 'copy')
  for (const files of [5, 20]) await killRestore(archive, copy, files)
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
