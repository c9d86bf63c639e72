import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { once } from 'node:events'
import { connect } from 'node:http2'
import { get } from 'node:https'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { connect as greet } from 'node:tls'
import { fileURLToPath } from 'node:url'
import { startLps, until } from '../faults/lps.ts'

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

test('whoever types http:// is sent on to the same page by https', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'lps-door-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const port = await freePort()
  const own = ['--cert', fixture('localhost.cert.pem'), '--key', fixture('localhost.key.pem')]
  const further = ['--http-port', String(port), '--public-url', 'https://lps.example.org']
  await startLps(t, join(folder, 'data'), [...own, ...further])
  const answer = await fetch(`http://localhost:${port}/invited/x?y=1`, { redirect: 'manual' })
  assert.equal(answer.status, 308)
  assert.equal(answer.headers.get('location'), 'https://lps.example.org/invited/x?y=1')
})

test('a certificate that is renewed by turning a link is taken up while LPS runs, again and again', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'lps-door-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const turnTo = (name: string) => {
    for (const part of ['key', 'cert']) {
      symlinkSync(fixture(`${name}.${part}.pem`), join(folder, `${part}.next`))
      renameSync(join(folder, `${part}.next`), join(folder, `${part}.pem`))
    }
  }
  turnTo('localhost')
  const words = ['--cert', join(folder, 'cert.pem'), '--key', join(folder, 'key.pem')]
  const { url } = await startLps(t, join(folder, 'data'), words)
  const first = await shownAt(url)
  turnTo('renewed')
  await until(async () => (await shownAt(url)) !== first)
  turnTo('localhost')
  await until(async () => (await shownAt(url)) === first)
})

async function freePort() {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const shownAt = (url: string) =>
  new Promise<string>((answer, fail) => {
    const { port } = new URL(url)
    const socket = greet({ host: 'localhost', port: Number(port), rejectUnauthorized: false }, () => {
      answer(socket.getPeerCertificate().fingerprint256)
      socket.destroy()
    }).on('error', fail)
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
