import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { startEngine } from '#engine'
import { begunFolder } from './begun-folder.ts'
import { ask, dataFolder } from './engine-trial.ts'
import { runLps, setUp, startLps } from './lps.ts'

test('a taken port: a sentence with the way out, and the running LPS goes on', async (t) => {
  const first = await startLps(t, dataFolder().dataDir)
  const { port } = new URL(first.url)
  const second = await runLps(['start', '--data', dataFolder().dataDir, '--port', port])
  assert.equal(second.code, 1)
  assert.equal(
    second.err.trim(),
    `Port ${port} is taken by another program, or LPS is running there already. Choose another: npm start -- --port ${Number(port) + 1}`,
  )
  assert.equal((await first.visitor().get('/healthz')).status, 200)
})

test('a second LPS on the same folder is told which one runs, and nothing is lost', async (t) => {
  const first = await startLps(t, (await begunFolder()).dataDir)
  const rosa = await setUp(first)
  for (const command of ['start', 'migrate', 'demo']) {
    const second = await runLps([
      command,
      '--data',
      first.dataDir,
      ...(command === 'start' ? ['--port', '0'] : []),
    ])
    assert.equal(second.code, 1)
    assert.match(second.err, new RegExp(`^LPS is already running on the data folder .*process ${first.pid}`))
  }
  assert.equal((await rosa.capture({ caption: 'Still here.' })).status, 303)
})

test('the data folder of a newer LPS is not opened: a sentence says so', async () => {
  const { dataDir } = await begunFolder()
  const engine = await startEngine({ dataDir })
  await ask(engine.owner, `insert into public.migration (name, run_on) values ('9999_later', now())`)
  await engine.stop()
  for (const command of ['start', 'migrate', 'backup']) {
    const words = command === 'backup' ? [`${dataDir}.zip`] : []
    const said = await runLps([command, ...words, '--data', dataDir])
    assert.equal(said.code, 1)
    assert.equal(
      said.err.trim(),
      'This data folder was used by a newer LPS. Please start that version, or a newer one, to open it.',
    )
  }
})

test('a mistyped word: a sentence, and nothing is made', async () => {
  const { dataDir } = dataFolder()
  for (const words of [
    ['start', '--prot', '4000'],
    ['start', '--port', 'x'],
    ['backup'],
    ['restore'],
    ['start', '--host', '0.0.0.0'],
    ['start', '--behind-proxy', '10.0.0.0/8', '--public-url', 'https://lps.example.org'],
  ]) {
    const said = await runLps([...words, '--data', dataDir])
    assert.equal(said.code, 1)
    assert.doesNotMatch(said.err, /\n\s+at /, 'no stack')
  }
  assert.ok(!existsSync(dataDir))
  const unknown = await runLps(['strat'])
  assert.equal(unknown.code, 2)
  assert.match(unknown.out, /lps COMMAND/)
  assert.match(unknown.err, /knows no command “strat”/)
})

test('a folder that is named without --data is not passed over for the usual one', async () => {
  const { dataDir } = dataFolder()
  for (const command of ['start', 'demo', 'migrate', 'version']) {
    const said = await runLps([command, dataDir])
    assert.equal(said.code, 1)
    assert.equal(
      said.err.trim(),
      `This command takes no “${dataDir}”. A data folder is named with --data DIR. Try --help.`,
    )
  }
  const nameless = await runLps(['start', '--data', ''])
  assert.deepEqual([nameless.code, nameless.err.trim()], [1, '--data names no folder. Try --help.'])
})

test('a folder that is not there, or cannot be made: a sentence says which of the two', async () => {
  const { parent, dataDir } = dataFolder()
  const nowhere = await runLps(['backup', join(parent, 'lps.zip'), '--data', dataDir])
  assert.deepEqual(
    [nowhere.code, nowhere.err.trim()],
    [1, `There is no data folder at ${dataDir}. Name it with --data DIR.`],
  )
  const reset = await runLps(['password-link', 'rosa@example.org', '--data', dataDir])
  assert.deepEqual(
    [reset.code, reset.err.trim()],
    [1, `There is no folder ${dataDir}. Name the data folder with --data DIR.`],
  )
  symlinkSync(join(parent, 'gone'), join(parent, 'link'))
  const led = await runLps(['migrate', '--data', join(parent, 'link', 'data')])
  assert.equal(led.code, 1)
  assert.match(led.err, /^LPS cannot make the folder .* or a link on the way leads nowhere\.$/m)
})

test('an address of another computer: a sentence says what --host takes', async () => {
  const { dataDir } = await begunFolder()
  const words = ['--port', '0', '--data', dataDir, '--host', '203.0.113.9', '--insecure-lan']
  const said = await runLps(['start', ...words])
  assert.equal(said.code, 1)
  assert.match(said.err, /^This computer has no address 203\.0\.113\.9\. --host takes one of its own/)
})

test('the wrong folder: LPS says whose it is not, and lays nothing into it', async () => {
  const { dataDir } = dataFolder()
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(join(dataDir, 'budget.xlsx'), '')
  for (const words of [['start', '--port', '0'], ['demo'], ['migrate']]) {
    const said = await runLps([...words, '--data', dataDir])
    assert.equal(said.code, 1)
    assert.match(said.err, /holds budget\.xlsx, which LPS did not make/)
  }
  assert.deepEqual(readdirSync(dataDir), ['budget.xlsx'])
})
