import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { openStore } from './open-store.ts'
import { receiveFile } from './receive-file.ts'
import { hugePng, mediaFile, phonePhoto } from './samples.fixture.ts'

const home = await mkdtemp(join(tmpdir(), 'lps-receive-'))
after(() => rm(home, { recursive: true }))
const store = openStore(home)
const limitBytes = 1_000_000

async function received(content: Uint8Array, name: string) {
  const space = randomUUID()
  const answer = await receiveFile(store, space, {
    content: new Response(Buffer.from(content)).body ?? content,
    name,
    limitBytes,
  })
  return { space, answer, kept: await readdir(join(home, space)).catch(() => []) }
}

it('a sent photo is known by its upright size and by the name it was given', async () => {
  const { answer } = await received(await phonePhoto(), 'IMG_4711.HEIC')
  assert.ok('sha256' in answer)
  const { kind, mediaType, name, size } = answer
  assert.deepEqual(
    [kind, mediaType, name, size],
    ['photo', 'image/jpeg', 'IMG_4711.jpg', { width: 300, height: 400 }],
  )
})

it('a sent document keeps its bytes and gets the ending it deserves', async () => {
  const bytes = Buffer.from('%PDF-1.7\nplan')
  const { space, answer } = await received(bytes, 'C:\\plans\\Plan.docx')
  assert.ok('sha256' in answer)
  assert.deepEqual([answer.kind, answer.mediaType, answer.name], ['document', 'application/pdf', 'Plan.pdf'])
  assert.ok((await readFile(await store.path(space, answer.sha256))).equals(bytes))
})

it('a refused file is told why and leaves nothing behind', async () => {
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
    const { answer, kept } = await received(bytes, 'photo.jpg')
    assert.deepEqual([answer, kept], [{ refused }, []])
  }
  assert.deepEqual(await readdir(join(home, 'incoming')), [])
})
