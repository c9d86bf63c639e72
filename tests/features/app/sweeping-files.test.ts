import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sweepStore } from '#app'
import { castMember } from '#demo'
import { openWorld } from '#world'
import { capture } from '../capture.ts'
import { phonePhoto } from '../phone-photo.ts'

const world = await openWorld({ demo: true })
const { db, store } = world.program
const amina = await world.signedIn('amina.okafor')
const space = castMember('amina.okafor').id
const inTwoDays = () => new Date(Date.now() + 48 * 3600_000)
const leftOver = (words: string) => store.put(space, new TextEncoder().encode(words), 1000)
const kept = async () => {
  const all: string[] = []
  for await (const { sha256 } of store.all()) all.push(sha256)
  return all.toSorted()
}

test('what no deed took up goes when it is a day old, and not before', async () => {
  const { sha256 } = await leftOver('Sent, and never kept')
  await sweepStore(db, store)
  assert.ok((await kept()).includes(sha256), 'it may belong to a deed under way')
  assert.equal(await sweepStore(db, store, inTwoDays()), 1)
  assert.ok(!(await kept()).includes(sha256))
})

test('whatever hangs on an entry or was printed stays: of everybody, while a photo is being made, and in the trash', async () => {
  const entry = await capture(amina, { caption: 'The reading corner', file: await phonePhoto() })
  assert.equal(await sweepStore(db, store, inTwoDays()), 0)
  const print = await amina.post('/prints')
  await world.settled()
  await amina.post(`${entry}/trash`)
  const all = await kept()
  assert.ok(all.length > 20)
  assert.equal(await sweepStore(db, store, inTwoDays()), 0)
  assert.deepEqual(await kept(), all)
  const paper = `${print.to}/file`
  assert.equal((await amina.get(paper)).status, 200, paper)
})
