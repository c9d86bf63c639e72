import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { isTimeZone, nameOfZone, zonesIn } from './zone.ts'

test('a zone is named by its city and by what people call its time', () => {
  equal(nameOfZone('America/Chicago', 'en'), 'Chicago, Central Time')
  equal(nameOfZone('America/Kentucky/Monticello', 'en'), 'Monticello, Kentucky, Eastern Time')
  ok(nameOfZone('Europe/Kiev', 'en').startsWith('Kyiv, '))
})

test('every zone is offered once, those of the United States first', () => {
  const values = zonesIn('en').map(({ value }) => value)
  equal(new Set(values).size, values.length)
  equal(values[0], 'America/New_York')
  for (const zone of ['UTC', 'Asia/Tokyo', 'America/Los_Angeles']) ok(values.includes(zone), zone)
})

test('the others stand under the part of the world they are in, what is nowhere at the end', () => {
  const groups = [...new Set(zonesIn('en').map(({ group }) => group))]
  deepEqual(groups, [undefined, 'Africa', 'Americas', 'Antarctica', 'Asia', 'Europe', 'Oceania', 'World'])
  equal(zonesIn('en').find(({ value }) => value === 'America/Toronto')?.group, 'Americas')
  equal(zonesIn('es').find(({ value }) => value === 'Europe/Madrid')?.group, 'Europa')
})

test('a zone chosen under an older name stays in the list', () => {
  equal(zonesIn('en', 'US/Central')[0]?.value, 'US/Central')
  deepEqual(zonesIn('en', 'Asia/Tokyo'), zonesIn('en'))
  deepEqual(zonesIn('en', 'Mars/Olympus'), zonesIn('en'))
})

test('an older name is a zone, an offset or a planet is none', () => {
  ok(isTimeZone('US/Central'))
  for (const given of ['+02:00', 'Mars/Olympus', '', ' ']) equal(isTimeZone(given), false, given)
})
