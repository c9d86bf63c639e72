import assert from 'node:assert/strict'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { FileStore, Stored } from './store.ts'

const letter = Buffer.from('Dear families, thank you for coming.')
const roomy = 1_000_000
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const bytesOf = async (stream: ReadableStream<Uint8Array>) =>
  Buffer.from(await new Response(stream).arrayBuffer())
const missing = { code: 'ENOENT' }

async function* inPieces(pieces: Uint8Array[]) {
  yield* pieces
}

/** Says only that bytes differ: the difference itself would be long. */
const assertSame = (bytes: Buffer, wanted: Uint8Array) =>
  assert.ok(bytes.equals(wanted), 'these are other bytes')

async function listed(list: AsyncIterable<Stored>) {
  const found: Stored[] = []
  for await (const each of list) found.push(each)
  return found
}

/** What every store of files must do, wherever it keeps them. `open` gives an empty store. */
export function storeSuite(name: string, open: () => Promise<FileStore>) {
  describe(`${name}, as every store of files`, () => {
    reading(open)
    keeping(open)
    limiting(open)
    finding(open)
    renditions(open)
    listing(open)
  })
}

function reading(open: () => Promise<FileStore>) {
  it('gives back what was put, byte for byte, under its own hash', async () => {
    const [store, space] = [await open(), randomUUID()]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 5000 })), async (pieces) => {
        const whole = Buffer.concat(pieces)
        const kept = await store.put(space, inPieces(pieces), roomy)
        assert.deepEqual(kept, { sha256: hashOf(whole), bytes: whole.length })
        assertSame(await bytesOf(store.read(space, kept.sha256)), whole)
        assertSame(await readFile(await store.path(space, kept.sha256)), whole)
      }),
      { numRuns: 25 },
    )
  })

  it('gives a part when a part is asked for', async () => {
    const [store, space, bytes] = [await open(), randomUUID(), randomBytes(200_000)]
    const { sha256 } = await store.put(space, bytes, roomy)
    const part = await bytesOf(store.read(space, sha256, { first: 60_000, last: 140_000 }))
    assertSame(part, bytes.subarray(60_000, 140_001))
  })
}

function keeping(open: () => Promise<FileStore>) {
  it('keeps the same content once, also when many put it at the same moment', async () => {
    const [store, space, bytes] = [await open(), randomUUID(), randomBytes(300_000)]
    const kept = await Promise.all(Array.from({ length: 12 }, () => store.put(space, bytes, roomy)))
    assert.equal(new Set(kept.map((each) => each.sha256)).size, 1)
    assert.equal((await listed(store.list(space))).length, 1)
    assertSame(await bytesOf(store.read(space, hashOf(bytes))), bytes)
  })

  it('shares nothing between two spaces: removing in one leaves the other as it was', async () => {
    const [store, hers, his] = [await open(), randomUUID(), randomUUID()]
    await store.put(hers, letter, roomy)
    const { sha256 } = await store.put(his, letter, roomy)
    await store.remove(hers, sha256)
    await assert.rejects(bytesOf(store.read(hers, sha256)), missing)
    assertSame(await bytesOf(store.read(his, sha256)), letter)
  })

  it('lets one look at content before it is kept, and forget it', async () => {
    const [store, space] = [await open(), randomUUID()]
    const received = await store.receive(letter, roomy)
    assertSame(await readFile(received.path), letter)
    await received.discard()
    await assert.rejects(stat(received.path), missing)
    const again = await store.receive(letter, roomy)
    await again.keep(space)
    await again.discard()
    assertSame(await bytesOf(store.read(space, again.sha256)), letter)
  })
}

function limiting(open: () => Promise<FileStore>) {
  it('takes content of exactly the limit and says too-large of one byte more, keeping nothing', async () => {
    const [store, space] = [await open(), randomUUID()]
    await store.put(space, letter, letter.length)
    const other = randomUUID()
    const { promise: left, resolve } = Promise.withResolvers<void>()
    async function* endless() {
      try {
        for (;;) yield letter
      } finally {
        resolve()
      }
    }
    await assert.rejects(store.put(other, endless(), letter.length * 3 - 1), {
      name: 'StoreError',
      reason: 'too-large',
    })
    await left
    assert.deepEqual(await listed(store.list(other)), [])
    assert.equal(await store.tidy(new Date(Date.now() + 60_000)), 0)
  })

  it('keeps nothing of an upload that breaks off', async () => {
    const [store, space] = [await open(), randomUUID()]
    async function* broken() {
      yield letter
      throw new Error('the line is dead')
    }
    await assert.rejects(store.put(space, broken(), roomy), /the line is dead/)
    assert.deepEqual(await listed(store.all()), [])
    assert.equal(await store.tidy(new Date(Date.now() + 60_000)), 0)
  })
}

function finding(open: () => Promise<FileStore>) {
  it('finds its way by uuid and hash alone: no other name leads anywhere', async () => {
    const [store, space, sha256] = [await open(), randomUUID(), hashOf(letter)]
    const wrong = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '',
        '.',
        '..',
        '../../etc/passwd',
        `../${space}`,
        `${space}/..`,
        `${space}\n`,
        'incoming',
      ),
      fc.constantFrom(space.toUpperCase(), `${sha256}\0`, `${sha256}/..`, sha256.slice(1), `${sha256}.800`),
    )
    await fc.assert(
      fc.asyncProperty(wrong, async (name) => {
        await assert.rejects(store.put(name, letter, roomy), TypeError)
        await assert.rejects(store.path(name, sha256), TypeError)
        await assert.rejects(store.path(space, name), TypeError)
        await assert.rejects(store.remove(space, name), TypeError)
        await assert.rejects(async () => bytesOf(store.read(space, name)), TypeError)
        await assert.rejects(async () => listed(store.list(name)), TypeError)
      }),
    )
    assert.deepEqual(await listed(store.all()), [])
  })
}

function renditions(open: () => Promise<FileStore>) {
  it('keeps smaller pictures beside their content and removes them with it', async () => {
    const [store, space] = [await open(), randomUUID()]
    const { sha256 } = await store.put(space, letter, roomy)
    await store.putRendition(space, sha256, 480, Buffer.from('small'))
    await store.putRendition(space, sha256, 800, Buffer.from('middle'))
    assert.equal(await readFile(await store.renditionPath(space, sha256, 480), 'utf8'), 'small')
    assert.equal((await listed(store.list(space))).length, 1)
    await store.remove(space, sha256)
    await store.remove(space, sha256)
    await assert.rejects(readFile(await store.renditionPath(space, sha256, 480)), missing)
    await assert.rejects(readFile(await store.renditionPath(space, sha256, 800)), missing)
  })

  it('keeps no smaller picture of content that is not there', async () => {
    const [store, space] = [await open(), randomUUID()]
    await assert.rejects(store.putRendition(space, hashOf(letter), 480, letter), missing)
    await assert.rejects(readFile(await store.renditionPath(space, hashOf(letter), 480)), missing)
  })
}

function listing(open: () => Promise<FileStore>) {
  it('lists all content with size and time, and nothing for a space nobody used', async () => {
    const [store, hers, his, start] = [await open(), randomUUID(), randomUUID(), Date.now()]
    await store.put(hers, letter, roomy)
    await store.put(hers, Buffer.from('two'), roomy)
    await store.put(his, letter, roomy)
    const all = await listed(store.all())
    assert.deepEqual(all.map((each) => each.space).toSorted(), [hers, hers, his].toSorted())
    assert.deepEqual(all.map((each) => each.bytes).toSorted(), [3, letter.length, letter.length].toSorted())
    for (const each of all) assert.ok(each.changed.getTime() >= start - 2000)
    assert.deepEqual(
      (await listed(store.list(his))).map((each) => each.sha256),
      [hashOf(letter)],
    )
    assert.deepEqual(await listed(store.list(randomUUID())), [])
  })
}
