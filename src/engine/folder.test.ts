import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folderAt } from './folder.ts'

test('the socket lies in the data folder', () => {
  assert.equal(folderAt('/var/lib/lps').sockets, '/var/lib/lps/run')
})

test('a data folder with a very long path keeps its socket at a short one of its own', () => {
  const [one, other] = ['a', 'b'].map((last) => folderAt(`/srv/${'long/'.repeat(30)}${last}`).sockets)
  assert.ok(one && other && one.length < 80)
  assert.notEqual(one, other)
})

test('an accented path is measured in bytes', () => {
  assert.doesNotMatch(folderAt(`/srv/${'é'.repeat(50)}`).sockets, /é/)
})
