import assert from 'node:assert/strict'
import { EventEmitter } from 'node:events'
import { test } from 'node:test'
import { hear } from './told.ts'

const groups = [
  { entry: '/0.mjs', files: ['first.test.ts', 'second.test.ts'] },
  { entry: '/1.mjs', files: ['third.test.ts'] },
]

/** What is missing after files told of as many tests as given, and their processes counted so many. */
function missingAfter(told: [string, number][], counted: [string, number][] = []) {
  const run = new EventEmitter()
  const missing = hear(run, groups)
  for (const [name, tests] of told) {
    for (let n = 0; n < tests; n++) run.emit('test:pass', { name: 'a test', nesting: 1, details: {} })
    run.emit('test:pass', { name, nesting: 0, details: { type: 'suite' } })
  }
  for (const [file, tests] of counted) run.emit('test:summary', { file, counts: { tests } })
  return missing()
}

const all: [string, number][] = [
  ['first.test.ts', 2],
  ['second.test.ts', 1],
  ['third.test.ts', 1],
]

test('a run in which every file told of its tests lacks nothing', () => {
  assert.deepEqual(missingAfter(all, [['/0.mjs', 3]]), [])
})

test('a file that was cut off, or never told of a test, is named', () => {
  assert.deepEqual(missingAfter(all.slice(0, 1)), [
    'No test was heard of: second.test.ts',
    'No test was heard of: third.test.ts',
  ])
  assert.deepEqual(missingAfter([...all.slice(0, 2), ['third.test.ts', 0]]), [
    'No test was heard of: third.test.ts',
  ])
})

test('a process of which fewer tests were heard than it ran is named with its files', () => {
  assert.deepEqual(missingAfter(all, [['/0.mjs', 4]]), [
    'Only 3 of 4 tests were heard of: first.test.ts, second.test.ts',
  ])
})
