import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sealLink } from '#links'
import { openWorld } from '#world'
import { later, linkOn, publish, writeNote } from './notes.ts'

const world = await openWorld({ demo: true })
const [amina, maya] = await Promise.all(['amina.okafor', 'maya.halvorsen'].map((key) => world.signedIn(key)))
const anybody = world.visitor()
const [title, text] = ['Supper on Monday', 'We meet at **six**. Bring a question.']

const nothing = async (path: string) => {
  const answer = await anybody.get(path)
  assert.equal(answer.status, 404)
  assert.match(answer.words, /There is nothing here .* may not be out yet, or not any more/)
  return answer
}

test('a note is a draft for its writer alone until it is published', async () => {
  const at = await writeNote(amina!, title, text)
  const page = await amina!.get(at)
  assert.match(page.words, /Only you .*Exactly this will be seen/)
  assert.match(page.words, /Amina Okafor, Principal, Alder Elementary/)
  assert.equal(linkOn(page), '')
  for (const path of ['', '/edit', '/sheet']) assert.equal((await maya!.get(at + path)).status, 404)
  assert.equal((await maya!.post(at, { title: 'Mine', words: 'Mine' })).status, 404)
  assert.equal(
    (await maya!.post(`${at}/copies`, { once: crypto.randomUUID(), seal: 'a'.repeat(64) })).status,
    404,
  )
})

test('for a quarter of an hour its link leads nowhere; then whoever has it reads the note', async () => {
  const at = await writeNote(amina!, title, text)
  const link = await publish(amina!, at)
  await nothing(link)
  later(world, 14, 59)
  await nothing(link)
  assert.match((await amina!.get(at)).words, /until then it has not left your hands/i)
  later(world, 0, 1)
  const read = await anybody.get(link)
  assert.equal(read.status, 200)
  assert.match(read.words, /Supper on Monday .*Amina Okafor, Principal, Alder Elementary · February 16, 2027/)
  assert.match(read.body, /<strong>six<\/strong>/)
  assert.match(read.words, /Ask a question/)
})

test('the page is not indexed, tells nobody its address, and is kept nowhere', async () => {
  const link = await publish(amina!, await writeNote(amina!, title, text))
  later(world, 15)
  for (const { headers } of [await anybody.get(link), await anybody.get('/n/nothing')]) {
    assert.equal(headers.get('referrer-policy'), 'no-referrer')
    assert.match(headers.get('x-robots-tag') ?? '', /noindex/)
    assert.match(headers.get('cache-control') ?? '', /no-store/)
  }
})

test('its writer sees how often it was opened and when first, and never by whom; own looking is not counted', async () => {
  const at = await writeNote(amina!, title, text)
  const link = await publish(amina!, at)
  later(world, 15)
  await amina!.get(link)
  assert.match((await amina!.get(at)).words, /Nobody has opened it yet/)
  await anybody.get(link)
  await maya!.get(link)
  assert.match((await amina!.get(at)).words, /Opened 2 times, first on/)
  const who = await world.look(`select from snapshots.step where step = 'opened' and who is not null
    and snapshot_id in (select snapshot_id from snapshots.link)`)
  assert.deepEqual(who, [])
})

test('taken back in the fifteenth minute nobody has seen it; the note is a draft again', async () => {
  const at = await writeNote(amina!, title, text)
  const link = await publish(amina!, at)
  later(world, 14, 59)
  await amina!.post((await amina!.get(at)).links.find((one) => one.endsWith('/ending')) ?? '')
  later(world, 10)
  await nothing(link)
  const page = await amina!.get(at)
  assert.match(page.words, /Taken back .* Nobody had opened it/)
  assert.ok(page.field('seal'), 'it can be published anew')
})

test('also after the quarter of an hour it is taken back as long as nobody opened it, and ended afterwards', async () => {
  const at = await writeNote(amina!, title, text)
  const ending = async () => (await amina!.get(at)).links.find((one) => one.endsWith('/ending')) ?? ''
  const link = await publish(amina!, at)
  later(world, 15, 1)
  await amina!.post(await ending())
  await nothing(link)
  const second = await publish(amina!, at)
  assert.notEqual(second, link)
  later(world, 15, 1)
  assert.equal((await anybody.get(second)).status, 200)
  await amina!.post(await ending())
  await nothing(second)
  await nothing(link)
  assert.match((await amina!.get(at)).words, /It had been opened once/)
})

test('opened and taken back in the same moment, one of them happens, and the page says which', async () => {
  const at = await writeNote(amina!, title, text)
  const link = await publish(amina!, at)
  later(world, 15)
  const end = (await amina!.get(at)).links.find((one) => one.endsWith('/ending')) ?? ''
  const [read] = await Promise.all([anybody.get(link), amina!.post(end)])
  const { words } = await amina!.get(at)
  assert.match(words, read.status === 200 ? /had been opened once/ : /Nobody had opened it|had been opened/)
  await nothing(link)
})

test('a link ends on its day by itself', async () => {
  const at = await writeNote(amina!, title, text)
  const link = await publish(amina!, at, '7')
  const begun = world.clock.now()
  later(world, 7 * 24 * 60 - 1)
  assert.equal((await anybody.get(link)).status, 200)
  later(world, 1)
  await nothing(link)
  assert.match((await amina!.get(at)).words, /Its link ended .* Opened once/)
  world.clock.set(begun)
})

test('a link that somebody made up, cut short or took from elsewhere looks the same as one that is over', async () => {
  const at = await writeNote(amina!, title, text)
  const link = await publish(amina!, at)
  later(world, 15)
  const gone = await nothing('/n/x')
  const [{ id } = { id: '' }] = await world.look<{ id: string }>('select id from snapshots.link limit 1')
  const others = [
    link.slice(0, -1),
    `${link}x`,
    link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
    `/n/${sealLink(world.program.linkSecret, { noun: 'invitation', id, round: 1 })}`,
    `/n/${sealLink(world.program.linkSecret, { noun: 'copy', id: crypto.randomUUID(), round: 1 })}`,
    `/n/${encodeURIComponent('<script>')}`,
  ]
  for (const path of others.filter((one) => one !== link))
    assert.equal((await nothing(path)).words, gone.words)
  assert.equal((await anybody.get(link)).status, 200)
})
