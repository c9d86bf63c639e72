import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { partOf, parts } from './part-of-rule.ts'
import { rules } from './rules.ts'

test('every part of the year has its questions', () => {
  const asked = Map.groupBy(rules, ({ id }) => partOf(id))
  deepEqual(
    [...parts].filter((part) => !asked.get(part)?.length),
    [],
  )
  deepEqual(
    asked
      .get('structures')
      ?.map(({ id }) => id)
      .toSorted(),
    ['C21', 'C22', 'C23', 'C24', 'C25', 'C26', 'C34', 'C8'],
  )
})
