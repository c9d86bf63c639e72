import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { readPauses, sayPauses } from './pause.ts'

const year = { starts: '2026-08-17', ends: '2027-06-11' }

test('breaks are typed as people write them, one a line', () =>
  deepEqual(
    readPauses(
      'Thanksgiving, 2026-11-25 – 2026-11-29\n\nLabor Day 2026-09-07\nSpring: 2027-04-05 to 2027-04-09',
      year,
    ),
    {
      pauses: [
        { title: 'Thanksgiving', starts: '2026-11-25', ends: '2026-11-29' },
        { title: 'Labor Day', starts: '2026-09-07', ends: '2026-09-07' },
        { title: 'Spring', starts: '2027-04-05', ends: '2027-04-09' },
      ],
      wrong: [],
    },
  ))

test('a line that says no break is named with its number and what is missing', () =>
  deepEqual(
    readPauses(
      'Winter\n2026-12-21\nFall, 2026-10-12 – 2026-10-09\nSummer, 2027-07-01\nMoon, 2026-02-30',
      year,
    ).wrong,
    [
      { line: 1, text: 'Winter', why: 'noDays' },
      { line: 2, text: '2026-12-21', why: 'noTitle' },
      { line: 3, text: 'Fall, 2026-10-12 – 2026-10-09', why: 'order' },
      { line: 4, text: 'Summer, 2027-07-01', why: 'outside' },
      { line: 5, text: 'Moon, 2026-02-30', why: 'noDays' },
    ],
  ))

test('what is kept comes back as it would be typed', () => {
  const text = 'Thanksgiving, 2026-11-25 – 2026-11-29\nLabor Day, 2026-09-07'
  equal(sayPauses(readPauses(text).pauses), text)
})
