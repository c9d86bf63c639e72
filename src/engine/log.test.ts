import assert from 'node:assert/strict'
import {
  appendFileSync,
  existsSync,
  mkdtempDisposableSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { rotate, trim } from './log.ts'

const newFolder = () => mkdtempDisposableSync(join(tmpdir(), 'lps-log-'))

const longLog = (folder: string) => {
  const log = join(folder, 'postgres.log')
  writeFileSync(log, `first line\n${'x'.repeat(6 * 1024 * 1024)}`)
  return log
}

test('a long log is put aside and a new one begins', () => {
  using folder = newFolder()
  const log = longLog(folder.path)
  rotate(log)
  assert.ok(!existsSync(log))
  assert.match(readFileSync(`${log}.1`, 'utf8'), /^first line/)
})

test('a log that is being written is cut without losing its last lines', () => {
  using folder = newFolder()
  const log = longLog(folder.path)
  trim(log)
  appendFileSync(log, 'next line\n')
  assert.equal(readFileSync(log, 'utf8'), 'next line\n')
  assert.match(readFileSync(`${log}.1`, 'utf8'), /^first line/)
})

test('a short log stays, and a missing one is no trouble', () => {
  using folder = newFolder()
  const log = join(folder.path, 'postgres.log')
  rotate(log)
  writeFileSync(log, 'short')
  trim(log)
  rotate(log)
  assert.equal(statSync(log).size, 5)
})
