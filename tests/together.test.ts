import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'

const folder = mkdtempSync(join(tmpdir(), 'lps-together-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const together = JSON.stringify(new URL('together.ts', import.meta.url).href)

/** Runs files of these contents in one process; gives what it told, what it complained of, and its code. */
async function runOf(...contents: string[]) {
  const files = contents.map((content, n) => {
    const file = join(folder, `${n}.mjs`)
    writeFileSync(file, `import { test } from 'node:test'\n${content}`)
    return file
  })
  const entry = join(folder, 'entry.mjs')
  writeFileSync(
    entry,
    `import { runTogether } from ${together}\nrunTogether(${JSON.stringify(files)}, 60_000, 500)`,
  )
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const child = spawn(process.execPath, ['--test-reporter', 'tap', entry], { env })
  const over = new Promise((done) => child.on('close', done))
  const [told, complaint] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { told, complaint, code: await over }
}

const passing = `test('it works', () => {})`
const failing = `test('it is broken', () => { throw new Error('broken') })`

test('a test that fails is named, whether its file is the first of a process, one in the middle or the last', async () => {
  for (let place = 0; place < 3; place++) {
    const run = await runOf(...[0, 1, 2].map((n) => (n === place ? failing : passing)))
    assert.equal(run.code, 1)
    assert.match(run.told, /not ok \d+ - it is broken/)
    assert.equal(run.told.match(/ ok \d+ - it works/g)?.length, 2)
  }
})

test('a last file that tells very much at once is told to its end', async () => {
  const many = `for (let n = 0; n < 3000; n++) test('one of many ' + n, (t) => t.diagnostic('x'.repeat(300)))`
  const run = await runOf(passing, many)
  assert.equal(run.told.match(/ ok \d+ - one of many/g)?.length, 3000)
  assert.match(run.told, /# tests 3001/)
  assert.equal(run.code, 0)
})

test('a process that something keeps open ends all the same, fails, and says what it is', async () => {
  const run = await runOf(passing, `${passing}\nsetInterval(() => {}, 1000)`)
  assert.equal(run.code, 1)
  assert.match(run.complaint, /left open after the last test of .*1\.mjs: .*Timeout/)
  assert.equal(run.told.match(/ ok \d+ - it works/g)?.length, 2)
})
