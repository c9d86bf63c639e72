import { deepEqual, equal, throws } from 'node:assert/strict'
import { test } from 'node:test'
import { readDoor } from './read-door.ts'

test('without a word LPS listens to this computer alone, on port 4000', () => {
  const { door, publicUrl, local } = readDoor({})
  deepEqual(
    { ...door, publicUrl, local },
    {
      host: 'localhost',
      port: 4000,
      certificate: undefined,
      publicUrl: 'http://localhost:4000',
      local: true,
    },
  )
})

test('listening more widely without TLS is refused, unless it is asked for by name', () => {
  throws(() => readDoor({ host: '0.0.0.0' }), /Without TLS others on the network could read along/)
  equal(readDoor({ host: '0.0.0.0', 'insecure-lan': true }).local, false)
})

test('behind a proxy LPS needs the address people type, and believes that proxy alone', () => {
  throws(() => readDoor({ 'behind-proxy': '127.0.0.1' }), /needs --public-url/)
  const reach = readDoor({ 'behind-proxy': '127.0.0.1, ::1', 'public-url': 'https://lps.example.org/' })
  deepEqual(reach.trustedProxies, ['127.0.0.1', '::1'])
  equal(reach.publicUrl, 'https://lps.example.org')
  equal(reach.local, false)
})

test('a certificate comes with its key', () => {
  throws(() => readDoor({ cert: 'a.pem' }), /belong together/)
  equal(
    readDoor({ host: 'lps.example.org', cert: 'a.pem', key: 'b.pem' }).publicUrl,
    'https://lps.example.org:4000',
  )
})

test('a port is a number', () => {
  throws(() => readDoor({ port: 'eighty' }), /--port takes a number/)
  throws(() => readDoor({ port: '70000' }), /--port takes a number/)
})
