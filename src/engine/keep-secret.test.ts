import assert from 'node:assert/strict'
import { mkdtempDisposableSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { keepSecret } from './keep-secret.ts'

const newFolder = () => mkdtempDisposableSync(join(tmpdir(), 'lps-secret-'))

test('a secret stays the same and is open to nobody else', () => {
  using folder = newFolder()
  const path = join(folder.path, 'password')
  const secret = keepSecret(path)
  assert.equal(keepSecret(path), secret)
  assert.equal(secret.length, 43)
  assert.equal(statSync(path).mode & 0o777, 0o600)
})

test('two data folders have different secrets', () => {
  using one = newFolder()
  using other = newFolder()
  assert.notEqual(keepSecret(join(one.path, 'password')), keepSecret(join(other.path, 'password')))
})

test('a secret whose writing was cut short is made anew', () => {
  using folder = newFolder()
  const path = join(folder.path, 'password')
  writeFileSync(path, '')
  assert.equal(keepSecret(path).length, 43)
})
