import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import sharp from 'sharp'
import { openStore } from './open-store.ts'
import { hugePng, mediaFile, phonePhoto } from './samples.fixture.ts'
import { takeIn } from './take-in.ts'

const home = await mkdtemp(join(tmpdir(), 'lps-take-in-'))
after(() => rm(home, { recursive: true }))
const store = openStore(home)
const limitBytes = 1_000_000

async function taken(content: Uint8Array, name: string) {
  const space = randomUUID()
  const answer = await takeIn(store, space, { content: ReadableStream.from([content]), name, limitBytes })
  return { space, answer, kept: await readdir(join(home, space)).catch(() => []) }
}

describe('an upload', () => {
  it('of a photo keeps three clean pictures and nothing of the original', async () => {
    const { space, answer, kept } = await taken(await phonePhoto(), 'IMG_4711.HEIC')
    assert.ok('sha256' in answer)
    const { sha256, ...told } = answer
    assert.deepEqual({ ...told, bytes: 0 }, {
      bytes: 0,
      kind: 'photo',
      mediaType: 'image/jpeg',
      name: 'IMG_4711.jpg',
      size: { width: 300, height: 400 },
    })
    assert.deepEqual(kept.sort(), [sha256, `${sha256}.480`, `${sha256}.800`])
    for (const name of kept) {
      const bytes = await readFile(join(home, space, name))
      assert.equal((await sharp(bytes).metadata()).exif, undefined)
      assert.equal(bytes.includes('PhoneMaker'), false)
    }
  })

  it('of a document keeps its bytes as they are and gives its name the right ending', async () => {
    const bytes = Buffer.from('%PDF-1.7\nplan')
    const { space, answer } = await taken(bytes, 'C:\\plans\\Plan.docx')
    assert.ok('sha256' in answer)
    assert.deepEqual([answer.kind, answer.mediaType, answer.name], ['document', 'application/pdf', 'Plan.pdf'])
    assert.deepEqual(await readFile(await store.path(space, answer.sha256)), bytes)
  })

  it('that is refused leaves nothing behind', async () => {
    const refusals = [
      [Buffer.alloc(0), 'empty'],
      [Buffer.alloc(limitBytes + 1, 'a'), 'too-large'],
      [mediaFile('heic'), 'heic'],
      [hugePng(), 'too-many-pixels'],
      [(await phonePhoto()).subarray(0, 2000), 'truncated'],
      [Buffer.from('<html><script>alert(1)</script>'), 'scripted'],
      [Buffer.from([1, 2, 3]), 'unknown'],
    ] as const
    for (const [bytes, refused] of refusals) {
      const { answer, kept } = await taken(bytes, 'photo.jpg')
      assert.deepEqual([answer, kept], [{ refused }, []])
    }
    assert.deepEqual(await readdir(join(home, 'incoming')), [])
  })

  it('of the same photo twice at once in one space is kept once', async () => {
    const [space, content] = [randomUUID(), await phonePhoto()]
    const upload = { content, name: 'a.jpg', limitBytes }
    const [one, other] = await Promise.all([takeIn(store, space, upload), takeIn(store, space, upload)])
    assert.deepEqual(one, other)
    assert.equal((await readdir(join(home, space))).length, 3)
  })
})
