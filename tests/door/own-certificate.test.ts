import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:http2'
import { get } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { startLps } from '../faults/lps.ts'

const fixture = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const ca = readFileSync(fixture('localhost.cert.pem'))

test('with an own certificate LPS answers over HTTP/2, and over HTTP/1.1 to those who ask for it', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'lps-door-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  for (const name of ['localhost.cert.pem', 'localhost.key.pem'])
    copyFileSync(fixture(name), join(folder, name))
  const words = ['--cert', join(folder, 'localhost.cert.pem'), '--key', join(folder, 'localhost.key.pem')]
  const { url } = await startLps(t, join(folder, 'data'), words)
  assert.match(url, /^https:/)
  const old = await overOne(url)
  assert.equal(old.status, 200)
  assert.equal(old.headers['strict-transport-security'], 'max-age=31536000')
  assert.equal(await overTwo(url), 200)
})

const overOne = (url: string) =>
  new Promise<{ status?: number; headers: Record<string, unknown> }>((answer, fail) => {
    get(`${url}/`, { ca }, (response) => {
      response.resume()
      answer({ status: response.statusCode, headers: response.headers })
    }).on('error', fail)
  })

const overTwo = (url: string) =>
  new Promise<number>((answer, fail) => {
    const session = connect(url, { ca })
    session.on('error', fail)
    const stream = session.request({ ':path': '/sign-in' })
    stream.on('response', (headers) => {
      answer(Number(headers[':status']))
      stream.close()
      session.close()
    })
  })
