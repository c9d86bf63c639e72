import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { readFirstPeople } from './first-people.ts'

test('people are pasted one a line, with commas or out of a table', () =>
  deepEqual(
    readFirstPeople('Ana Díaz, ana@oak.example, Principal, Oak School\n\nBo\tbo@oak.example\tDean\t').people,
    [
      { name: 'Ana Díaz', email: 'ana@oak.example', title: 'Principal', school: 'Oak School' },
      { name: 'Bo', email: 'bo@oak.example', title: 'Dean', school: null },
    ],
  ))

test('each line that cannot be read is named, with what is wrong', () =>
  deepEqual(
    readFirstPeople(
      'Ana\n, a@oak.example, Dean\nBo, bo, Dean\nCy, cy@oak.example, \nDi, di@oak.example, Dean\nDi, DI@oak.example, Dean',
    ).wrong.map(({ line, why }) => [line, why]),
    [
      [1, 'parts'],
      [2, 'name'],
      [3, 'email'],
      [4, 'title'],
      [6, 'twice'],
    ],
  ))

test('a list has at most five hundred people', () => {
  const lines = Array.from({ length: 501 }, (_, n) => `N ${n}, n${n}@oak.example, Dean`)
  equal(readFirstPeople(lines.join('\n')).wrong.at(-1)?.why, 'long')
})
