import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { passkeyPlaceOf } from './passkey-place.ts'

test('passkeys are bound to the public address, whatever a request says of itself', () => {
  deepEqual(passkeyPlaceOf('https://lps.example.org', 'http://evil.example/sign-in'), {
    name: 'lps.example.org',
    origins: ['https://lps.example.org'],
  })
})

test('on this computer any port will do', () => {
  deepEqual(passkeyPlaceOf('http://localhost:4000', 'http://localhost:5000/x')?.origins, [
    'http://localhost:4000',
    'http://localhost:5000',
  ])
  deepEqual(passkeyPlaceOf('http://localhost:4000', 'http://evil.example/')?.origins, [
    'http://localhost:4000',
  ])
})

test('without HTTPS, or under a number instead of a name, there are none', () => {
  for (const url of ['http://lps.example.org', 'https://192.0.2.7', 'https://[2001:db8::1]'])
    equal(passkeyPlaceOf(url, url), undefined)
})
