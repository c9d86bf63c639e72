import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { test } from 'node:test'
import { grouped } from './groups.ts'

const many = Array.from({ length: 50 }, (_, n) => `tests/features/people/finding-${n}.test.ts`)

test('every test file runs, once', () => {
  const files = ['src/ui/page.test.ts', 'tests/journeys/every-page.test.ts', ...many]
  assert.deepEqual(grouped(files).flat().toSorted(), files.toSorted())
})

test('what takes longest begins first, and what kills servers before what is short; each has a process of its own', () => {
  const [evening, killed] = ['tests/journeys/a-roundtable-evening.test.ts', 'tests/faults/lps-killed.test.ts']
  const [first, second, ...others] = grouped([...many, killed, evening])
  assert.deepEqual([first, second], [[evening], [killed]])
  assert.equal(others.length, 3)
})

test('files that wait for disks and restarts do not all come at once, but between those that compute', () => {
  const computing = ['crawler', 'database', 'planted-faults'].map((name) => `tests/wall/${name}.test.ts`)
  const waiting = Array.from({ length: 6 }, (_, n) => `tests/faults/lps-killed-${n}.test.ts`)
  const order = grouped([...waiting, ...computing]).map(([file]) =>
    computing.includes(file!) ? 'computes' : 'waits',
  )
  assert.equal(order.join(' '), 'computes waits waits '.repeat(3).trim())
  assert.equal(grouped(waiting).length, 6)
})

test('files with browsers share a process with a few of their kind, and with no other', () => {
  const browsing = Array.from({ length: 9 }, (_, n) => `tests/journeys/writing-${n}.test.ts`)
  const groups = grouped([...many, ...browsing]).filter((group) =>
    group.some((file) => browsing.includes(file)),
  )
  assert.deepEqual(groups.flat().toSorted(), browsing)
  assert.deepEqual(
    groups.map(({ length }) => length),
    [3, 3, 3],
  )
})

test('what begins first is there under its name', () => {
  const files = globSync('tests/{journeys,wall}/**/*.test.ts', { cwd: new URL('..', import.meta.url) })
  const first = grouped(files.filter((file) => !file.includes('.long.')).toSorted()).slice(0, 8)
  assert.ok(first.every((group) => group.length === 1))
  assert.match(
    first.join(),
    /evening.*every-office.*every-page-with.*every-page\.test.*crawler.*database.*plan-faults.*planted-faults/,
  )
})
