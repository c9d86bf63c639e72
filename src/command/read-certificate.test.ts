import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from 'node:test'
import { goodUntil, readCertificate, sayCertificate } from './read-certificate.ts'
import { Sentence } from './sentence.ts'

test('a certificate that is not there, or is none, is told in a sentence with the name of its file', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'lps-certificate-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const [cert, key] = [join(folder, 'full.pem'), join(folder, 'key.pem')]
  const said = (text: RegExp) => (error: unknown) => error instanceof Sentence && text.test(error.message)
  assert.throws(() => readCertificate({ cert, key }), said(/full\.pem that --cert names: it is not there\.$/))
  writeFileSync(cert, 'no certificate')
  writeFileSync(key, 'no key')
  assert.throws(() => readCertificate({ cert, key }), said(/are no certificate with its key/))
})

const fixture = (name: string) => fileURLToPath(new URL(`../../tests/door/${name}.pem`, import.meta.url))

test('the key of another certificate, and one behind a password, are told as what they are', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'lps-certificate-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const cert = fixture('localhost.cert')
  assert.throws(
    () => readCertificate({ cert, key: fixture('renewed.key') }),
    /renewed\.key\.pem belongs to another certificate than .*localhost\.cert\.pem\.$/,
  )
  const key = join(folder, 'locked.pem')
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const locked = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'word' } as const
  writeFileSync(key, privateKey.export(locked))
  assert.throws(() => readCertificate({ cert, key }), /locked\.pem is locked with a password/)
})

test('a certificate that has ended, ends soon or is another address’s is told of at the start', () => {
  const file = fixture('localhost.cert')
  const [pem, url] = [readFileSync(file), 'https://localhost:8443']
  const before = (days: number) => new Date(goodUntil(pem).getTime() - days * 24 * 3600 * 1000)
  assert.deepEqual(sayCertificate(pem, { file, url, now: before(60) }), [])
  assert.match(sayCertificate(pem, { file, url, now: before(9) }).join(), /ends on .*Renew it/)
  assert.match(sayCertificate(pem, { file, url, now: before(-1) }).join(), /ended on .*let nobody in/)
  const other = { file, url: 'https://lps.example.org', now: before(60) }
  assert.match(sayCertificate(pem, other).join(), /is not for lps\.example\.org/)
})
