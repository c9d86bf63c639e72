import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { schoolYearOf, yearAfter } from './year.ts'

test('a school year begins in July and is named after both its years', () => {
  equal(schoolYearOf('2026-07-01'), '2026–27')
  equal(schoolYearOf('2027-06-30'), '2026–27')
  equal(schoolYearOf('2099-12-31'), '2099–00')
})

test('the next school year is the last one a year later, its breaks on the same weekdays', () => {
  const year = { title: '2026–27', starts: '2026-07-01', ends: '2027-06-30' }
  const thanksgiving = { title: 'Thanksgiving', starts: '2026-11-25', ends: '2026-11-29' }
  deepEqual(yearAfter(year, [thanksgiving]), {
    title: '2027–28',
    starts: '2027-07-01',
    ends: '2028-06-30',
    pauses: 'Thanksgiving, 2027-11-24 – 2027-11-28',
  })
  equal(yearAfter({ ...year, title: 'Year 09' }, []).title, 'Year 10')
  equal(yearAfter({ ...year, title: '2098–99' }, []).title, '2099–00')
})
