import assert from 'node:assert/strict'
import { test } from 'node:test'
import { grouped } from './groups.ts'

const many = Array.from({ length: 50 }, (_, n) => `tests/features/people/finding-${n}.test.ts`)

test('every test file runs, once', () => {
  const files = ['src/ui/page.test.ts', 'tests/journeys/every-page.test.ts', ...many]
  assert.deepEqual(grouped(files).flat().toSorted(), files.toSorted())
})

test('what starts browsers and kills servers has a process of its own, before the others', () => {
  const [first, second, ...others] = grouped([...many, 'tests/faults/a.test.ts', 'tests/journeys/b.test.ts'])
  assert.deepEqual([first, second], [['tests/faults/a.test.ts'], ['tests/journeys/b.test.ts']])
  assert.equal(others.length, 3)
})
