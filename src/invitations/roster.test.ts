import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { readRoster } from './roster.ts'

test('people are pasted one a line, with commas or out of a table', () =>
  deepEqual(
    readRoster('Ana Díaz, ana@oak.example, Principal, Oak School\n\nBo\tbo@oak.example\tDean\t').people,
    [
      {
        line: 1,
        name: 'Ana Díaz',
        email: 'ana@oak.example',
        title: 'Principal',
        school: 'Oak School',
        role: null,
      },
      { line: 3, name: 'Bo', email: 'bo@oak.example', title: 'Dean', school: null, role: null },
    ],
  ))

test('each line that cannot be read is named, with what is wrong', () =>
  deepEqual(
    readRoster(
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
  equal(readRoster(lines.join('\n')).wrong.at(-1)?.why, 'long')
})

test('a list is taken as a spreadsheet saves it: names of columns above, quotes, blank cells, a role', () =>
  deepEqual(
    readRoster(
      'Name,E-mail,Post,School,Role\n"Díaz, Ana",ana@oak.example,Superintendent,,Leadership office\nBo,bo@oak.example,Dean,,\n',
    ),
    {
      people: [
        {
          line: 2,
          name: 'Díaz, Ana',
          email: 'ana@oak.example',
          title: 'Superintendent',
          school: null,
          role: 'leadershipOffice',
        },
        { line: 3, name: 'Bo', email: 'bo@oak.example', title: 'Dean', school: null, role: null },
      ],
      wrong: [],
    },
  ))

test('a role that there is not is said with its line', () =>
  deepEqual(readRoster('Ana, ana@oak.example, Dean, Oak, Chief').wrong[0]?.why, 'role'))
