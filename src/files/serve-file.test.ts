import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import fc from 'fast-check'
import { serve, type Showing } from './serve-file.ts'

const home = await mkdtemp(join(tmpdir(), 'lps-serve-'))
after(() => rm(home, { recursive: true }))
const path = join(home, 'abc123.800')
const bytes = randomBytes(300_000)
await writeFile(path, bytes)

const picture: Showing = { mediaType: 'image/jpeg', name: 'Visit.jpg', disposition: 'inline' }
const film: Showing = { mediaType: 'video/mp4', name: 'Visit.mp4', disposition: 'inline' }

async function served(asked: Record<string, string>, showing: Showing): Promise<Response> {
  const response = await serve(new Headers(asked), path, showing)
  assert.ok(response)
  return response
}
/** Says only that bytes differ: the difference itself would be long. */
const assertSame = (body: Buffer, wanted: Uint8Array) =>
  assert.ok(body.equals(wanted), 'these are other bytes')
const bodyOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

it('a picture is shown, kept by the browser of this reader alone, and can do nothing', async () => {
  const response = await served({}, picture)
  assert.equal(response.status, 200)
  assert.deepEqual(Object.fromEntries(response.headers), {
    'accept-ranges': 'none',
    'cache-control': 'private, max-age=31536000, immutable',
    'content-disposition': 'inline; filename="Visit.jpg"',
    'content-length': '300000',
    'content-security-policy': "sandbox; default-src 'none'",
    'content-type': 'image/jpeg',
    'cross-origin-resource-policy': 'same-origin',
    etag: '"abc123.800"',
    'x-content-type-options': 'nosniff',
  })
  assertSame(await bodyOf(response), bytes)
})

it('a document, a text or a drawing is only ever downloaded', async () => {
  for (const mediaType of [
    'application/pdf',
    'text/plain; charset=utf-8',
    'text/html',
    'image/svg+xml',
    'application/octet-stream',
  ])
    assert.match(
      (await served({}, { ...picture, mediaType })).headers.get('content-disposition') ?? '',
      /^attachment;/,
    )
})

it('a browser that has it already is not sent it again', async () => {
  for (const known of ['"abc123.800"', 'W/"abc123.800"', '"x", "abc123.800"', '*']) {
    const response = await served({ 'if-none-match': known }, picture)
    assert.equal(response.status, 304)
    assert.equal(response.body, null)
    assert.equal(response.headers.get('content-length'), null)
  }
  assert.equal((await served({ 'if-none-match': '"abc123.480"' }, picture)).status, 200)
})

it('film, sound and PDF come in parts, pictures and texts whole', async () => {
  for (const mediaType of ['video/mp4', 'audio/mpeg', 'application/pdf']) {
    const response = await served({ range: 'bytes=100000-199999' }, { ...film, mediaType })
    assert.equal(response.status, 206)
    assert.equal(response.headers.get('content-range'), 'bytes 100000-199999/300000')
    assert.equal(response.headers.get('content-length'), '100000')
    assertSame(await bodyOf(response), bytes.subarray(100_000, 200_000))
  }
  assert.equal((await served({ range: 'bytes=0-9' }, picture)).status, 200)
  assert.equal(
    (await served({ range: 'bytes=0-9' }, { ...picture, mediaType: 'text/csv; charset=utf-8' })).status,
    200,
  )
})

it('a part outside the file is answered with its size', async () => {
  const response = await served({ range: 'bytes=300000-' }, film)
  assert.equal(response.status, 416)
  assert.equal(response.headers.get('content-range'), 'bytes */300000')
  assert.equal(response.body, null)
})

it('a part of something else than the reader began with is the whole', async () => {
  assert.equal((await served({ range: 'bytes=5-', 'if-range': '"abc123.800"' }, film)).status, 206)
  assert.equal((await served({ range: 'bytes=5-', 'if-range': '"other"' }, film)).status, 200)
  assert.equal(
    (await served({ range: 'bytes=5-', 'if-range': 'Wed, 21 Oct 2026 07:28:00 GMT' }, film)).status,
    200,
  )
})

it('whatever part is asked for: length, range and bytes agree', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 310_000 }), fc.nat({ max: 310_000 }), async (first, last) => {
      const response = await served({ range: `bytes=${first}-${last}` }, film)
      const body = await bodyOf(response)
      if (response.status === 416) return assert.ok(first >= bytes.length)
      assert.equal(response.headers.get('content-length'), String(body.length))
      assertSame(body, response.status === 206 ? bytes.subarray(first, last + 1) : bytes)
    }),
    { numRuns: 50 },
  )
})

it('what is not there is not served', async () => {
  assert.equal(await serve(new Headers(), join(home, 'nothing'), picture), undefined)
  assert.equal(await serve(new Headers(), home, picture), undefined)
})

it('an empty file is served as nothing', async () => {
  const empty = join(home, 'empty')
  await writeFile(empty, '')
  const response = await serve(new Headers(), empty, film)
  assert.equal(response?.headers.get('content-length'), '0')
  assert.equal(await response?.text(), '')
})

const descriptors = '/proc/self/fd'
const canSee = process.platform === 'linux'

it(
  'a reader who leaves in the middle leaves no open file behind',
  { skip: !canSee && 'open files are counted on Linux only' },
  async () => {
    const openFiles = async () => {
      const names = await readdir(descriptors)
      const targets = await Promise.all(
        names.map((name) => readlink(join(descriptors, name)).catch(() => '')),
      )
      return targets.filter((target) => target === path).length
    }
    const response = await served({}, film)
    assert.equal(await openFiles(), 0, 'nothing is open before somebody reads')
    const reader = response.body?.getReader()
    await reader?.read()
    assert.equal(await openFiles(), 1)
    await reader?.cancel()
    assert.equal(await openFiles(), 0)
  },
)
