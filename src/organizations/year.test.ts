import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { schoolYearOf } from './year.ts'

test('a school year begins in July and is named after both its years', () => {
  equal(schoolYearOf('2026-07-01'), '2026–27')
  equal(schoolYearOf('2027-06-30'), '2026–27')
  equal(schoolYearOf('2099-12-31'), '2099–00')
})
