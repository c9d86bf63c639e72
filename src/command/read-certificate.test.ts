import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readCertificate } from './read-certificate.ts'
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
