import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { lensAt, readAt } from './lens.ts'

test('the lens is pointed at an organization or at a goal, and at nothing else', () => {
  const [space, goal] = ['0198c8d0-0000-7000-8000-000000000001', '0198c8d0-0000-7000-8000-000000000002']
  deepEqual(readAt(space), { space, goal: null })
  deepEqual(readAt(`${space}/${goal}`), { space, goal })
  equal(lensAt(space, goal), `/alignment?at=${space}/${goal}`)
  for (const bad of [undefined, '', 'x', `${space}/`, `${space}/x`, `${space}/${goal}/${goal}`])
    equal(readAt(bad), undefined)
})
