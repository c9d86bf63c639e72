import { deepEqual, equal } from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { seal, unseal } from './seal.ts'

const [key, secret] = [randomBytes(32), randomBytes(20)]

test('a sealed secret is opened for the one it was sealed for', () => {
  deepEqual(unseal(key, seal(key, secret, 'noor'), 'noor'), secret)
})

test('it is not opened for another, with another key, or after it was changed', () => {
  const sealed = seal(key, secret, 'noor')
  const changed = Buffer.from(sealed)
  changed[30]! ^= 1
  equal(unseal(key, sealed, 'maya'), undefined)
  equal(unseal(randomBytes(32), sealed, 'noor'), undefined)
  equal(unseal(key, changed, 'noor'), undefined)
  equal(unseal(key, Buffer.alloc(3), 'noor'), undefined)
})
