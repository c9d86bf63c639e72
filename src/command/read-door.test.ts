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
      sendsOn: undefined,
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
  for (const strange of ['localhost', '10.0.0.0/8', '127.0.0.1,', ''])
    throws(
      () => readDoor({ 'behind-proxy': strange, 'public-url': 'https://lps.example.org/' }),
      /takes addresses/,
    )
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

test('the address people type is the one a browser names: with --public-url in any spelling forms are taken', () => {
  const reach = (url: string) => readDoor({ 'behind-proxy': '127.0.0.1', 'public-url': url }).publicUrl
  for (const url of ['https://LPS.example.org', 'https://lps.example.org:443/', 'https://lps.example.org'])
    equal(reach(url), 'https://lps.example.org')
  equal(readDoor({ host: '::1' }).publicUrl, 'http://[::1]:4000')
  for (const url of ['lps.example.org', 'lps.example.org:8443', 'ftp://lps.example.org'])
    throws(() => reach(url), /must be a whole address/)
  throws(() => reach('https://example.org/lps'), /answers at no path.*--public-url https:\/\/example\.org/)
})

test('links with http are refused where people reach LPS by https', () => {
  const own = { host: 'lps.example.org', cert: 'a.pem', key: 'b.pem', 'public-url': 'http://lps.example.org' }
  throws(() => readDoor(own), /--public-url begins with https/)
  const proxied = { 'behind-proxy': '10.0.0.1', 'public-url': 'http://lps.example.org' }
  throws(() => readDoor(proxied), /Without TLS at the proxy/)
  equal(readDoor({ ...proxied, 'insecure-lan': true }).publicUrl, 'http://lps.example.org')
})

test('people are sent on to https only where LPS has a certificate of its own', () => {
  throws(() => readDoor({ 'http-port': '80' }), /belongs to --cert and --key/)
  equal(readDoor({ cert: 'a.pem', key: 'b.pem', 'http-port': '80' }).door.sendsOn, 80)
})
