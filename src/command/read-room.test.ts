import { equal, throws } from 'node:assert/strict'
import { test } from 'node:test'
import { readRoom } from './read-room.ts'

test('who runs LPS says in gigabytes what each person may keep', () => {
  equal(readRoom(), undefined)
  equal(readRoom(' '), undefined)
  equal(readRoom('0.5'), 5e8)
})

test('what is no size is refused with a sentence', () => {
  for (const given of ['none', '0', '-1', '5 GB', 'Infinity']) throws(() => readRoom(given), /gigabytes/)
})
