import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outlineOf } from './outline.ts'

const item = (id: string, hidden = false) => ({
  id,
  code: id,
  label: '',
  statement: id,
  kind: '',
  hidden,
  place: 0,
  listPosition: '',
})
const join = (fromId: string, toId: string | null) => ({ kind: 'isChildOf', fromId, toId, place: null })

test('what an adaptation hides is not asked about, nor what stands below nothing else', () => {
  const items = [item('1'), item('2', true), item('2a'), item('2a1'), item('both')]
  const joins = [join('2a', '2'), join('2a1', '2a'), join('both', '2'), join('both', '1')]
  assert.deepEqual(
    outlineOf(items, joins).map((line) => [line.item.id, line.depth]),
    [
      ['1', 0],
      ['both', 1],
    ],
  )
})
