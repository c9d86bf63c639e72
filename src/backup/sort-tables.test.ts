import { deepEqual, throws } from 'node:assert/strict'
import { test } from 'node:test'
import { sortTables } from './sort-tables.ts'

const names = (tables: { name: string; after: string[] }[]) => sortTables(tables).map(({ name }) => name)

test('what is pointed to comes first, and a table may point to itself', () =>
  deepEqual(
    names([
      { name: 'claim', after: ['evidence', 'goal'] },
      { name: 'evidence', after: ['cycle'] },
      { name: 'cycle', after: ['cycle'] },
      { name: 'goal', after: ['cycle', 'elsewhere'] },
    ]),
    ['cycle', 'evidence', 'goal', 'claim'],
  ))

test('a circle is named', () =>
  throws(
    () =>
      names([
        { name: 'hen', after: ['egg'] },
        { name: 'egg', after: ['hen'] },
      ]),
    /circle: hen, egg/,
  ))
