import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { startEngine } from '#engine'
import { ask, dataFolder, keep } from './engine-trial.ts'

test('a second LPS on the same data folder is told which one runs, and harms nothing', async (t) => {
  const { dataDir } = dataFolder()
  const first = await keep(t, dataDir)
  await assert.rejects(
    startEngine({ dataDir }),
    new RegExp(`LPS is already running .*process ${first.child.pid}`),
  )
  assert.deepEqual(await ask(first.said.owner, 'select 1 as one'), [{ one: 1 }])
})

test('twice in the same program is refused too, until the first is stopped', async (t) => {
  const { dataDir } = dataFolder()
  const first = await startEngine({ dataDir })
  await assert.rejects(startEngine({ dataDir }), /already running/)
  const { said } = await keep(t, dataDir)
  assert.match(said.refusal!, /already running/)
  await first.stop()
  await first.stop()
  await (await startEngine({ dataDir })).stop()
})

test('two that start at the same moment: one runs, the other is told', async (t) => {
  const { dataDir } = dataFolder()
  const both = await Promise.all([keep(t, dataDir), keep(t, dataDir)])
  const refused = both.filter(({ said }) => said.refusal)
  assert.equal(refused.length, 1)
  assert.match(refused[0]!.said.refusal!, /already running/)
})

test('the number of a killed LPS now belongs to another program: it does not stand in the way', async (t) => {
  const { dataDir } = dataFolder()
  const first = await keep(t, dataDir)
  first.child.kill('SIGKILL')
  await first.ended
  writeFileSync(join(dataDir, 'lps.pid'), `${process.ppid}\n`)
  const second = await startEngine({ dataDir })
  assert.equal(readFileSync(join(dataDir, 'lps.pid'), 'utf8'), `${process.pid}\n`)
  await second.stop()
})
