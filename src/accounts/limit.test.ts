import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { placeOf } from './limit.ts'

test('whoever is given half of an IPv6 address cannot try from each of its addresses', () => {
  for (const address of [
    '2001:db8:1:2:3:4:5:6',
    '2001:db8:1:2::1',
    '2001:0DB8:1:2::',
    '2001:db8:1:2:ffff::9',
  ])
    equal(placeOf(address), '2001:db8:1:2')
  equal(placeOf('2001:db8::1'), '2001:db8:0:0')
  equal(placeOf('::1'), '0:0:0:0')
})

test('an IPv4 address is one place, also where it is written as IPv6', () => {
  equal(placeOf('192.0.2.7'), '192.0.2.7')
  equal(placeOf('::ffff:192.0.2.7'), '192.0.2.7')
  equal(placeOf(''), '')
})
