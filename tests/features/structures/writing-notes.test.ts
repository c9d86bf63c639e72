import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { openWorld } from '#world'
import { statementsOf } from '../statements.ts'
import { later, publish, writeNote } from './notes.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const anybody = world.visitor()
const [title, text] = ['Supper on Monday', 'We meet at **six**. Bring a question.']

test('published in two tabs at once it is out once, and both tabs show it', async () => {
  const at = await writeNote(amina, title, text)
  const looks = await Promise.all([amina.get(at), amina.get(at)])
  const answers = await Promise.all(
    looks.map((look) =>
      amina.post(`${at}/copies`, {
        once: look.field('once') ?? '',
        seal: look.field('seal') ?? '',
        days: '30',
      }),
    ),
  )
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303],
  )
  const id = at.split('/').at(-1)
  assert.equal((await world.look('select from snapshots.snapshot where item_id = $1', [id])).length, 1)
})

test('a note without words is not published, nor one that changed since it was looked at', async () => {
  const at = await writeNote(amina, title, '')
  assert.match((await amina.get(at)).words, /nothing to publish yet/)
  const seal = createHash('sha256').update('x').digest('hex')
  const empty = await amina.post(`${at}/copies`, { once: crypto.randomUUID(), seal, days: '30' })
  assert.equal(empty.status, 422)
  await amina.post(at, { title, words: 'Words.' })
  const look = await amina.get(at)
  await amina.post(at, { title, words: 'Other words.' })
  const late = await amina.post(`${at}/copies`, {
    once: look.field('once') ?? '',
    seal: look.field('seal') ?? '',
    days: '30',
  })
  assert.equal(late.status, 422)
  assert.match(late.words, /The note says something else since you looked at it/)
  assert.match(late.words, /Other words\./)
  const id = at.split('/').at(-1)
  assert.deepEqual(await world.look('select from snapshots.snapshot where item_id = $1', [id]), [])
})

test('a day nobody offered is not taken', async () => {
  const at = await writeNote(amina, title, text)
  const look = await amina.get(at)
  for (const days of ['0', '-1', '5000', 'x']) {
    const fields = { once: look.field('once') ?? '', seal: look.field('seal') ?? '', days }
    assert.equal((await amina.post(`${at}/copies`, fields)).status, 422)
  }
})

test('what is out stands as it is: it is not rewritten, and a later note of the same title changes nothing', async () => {
  const at = await writeNote(amina, title, text)
  const link = await publish(amina, at)
  later(world, 15)
  assert.equal((await amina.get(`${at}/edit`)).to, at)
  const answer = await amina.post(at, { title, words: 'Changed.' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /This note is out and stands as it is/)
  assert.equal(answer.field('words'), 'Changed.', 'no word is lost')
  const again = await amina.get(`/structures/notes/new?again=${at.split('/').at(-1)}`)
  assert.deepEqual([again.field('title'), again.field('words')], [title, text])
  assert.match((await anybody.get(link)).body, /<strong>six<\/strong>/)
})

test('a hundred thousand letters come back whole, with a sentence', async () => {
  const long = 'Everything. '.repeat(8400)
  const answer = await amina.post('/structures/notes', { title, words: long })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /This text is longer than fits here/)
  assert.equal(answer.field('words'), long)
  const most = 'ש'.repeat(20_000)
  const at = await writeNote(amina, title, most)
  const link = await publish(amina, at)
  later(world, 15)
  assert.ok((await anybody.get(link)).body.includes(most))
})

test('markup in a note is words, and a link in it tells the other side nothing', async () => {
  const at = await writeNote(
    amina,
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)> [here](javascript:x) [there](https://example.org)',
  )
  const link = await publish(amina, at)
  later(world, 15)
  const { body } = await anybody.get(link)
  assert.doesNotMatch(body, /<script>alert|<img src=x|javascript:/)
  assert.match(body, /&lt;script>alert|&lt;script&gt;alert/)
  assert.match(body, /<a href="https:\/\/example\.org" rel="noopener noreferrer nofollow"/)
})

test('on paper there is the note, and the address for questions', async () => {
  const at = await writeNote(amina, title, text)
  assert.equal((await amina.get(`${at}/sheet`)).status, 404)
  const link = await publish(amina, at)
  const sheet = await amina.get(`${at}/sheet`)
  assert.match(sheet.words, /Supper on Monday .* We meet at six\. Bring a question\. To read this note again/)
  assert.match(sheet.words, /It is good until .*\/n\/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)
  assert.match(sheet.body, /<svg[^>]*aria-label="A picture that a phone/)
  assert.ok(!sheet.words.includes(link), 'nobody types forty-four letters')
})

test('the database knows no word of the address, and the seal of a copy is the hash of its words', async () => {
  const link = await publish(amina, await writeNote(amina, title, text))
  const seal = link.slice(-22)
  const rows = await world.look<{ row: string }>(
    `select row_to_json(l)::text as row from snapshots.link l union all select row_to_json(s)::text from snapshots.snapshot s
    union all select row_to_json(h)::text from platform.happening h`,
  )
  assert.ok(rows.every(({ row }) => !row.includes(seal)))
  for (const { manifest, sealed } of await world.look<{ manifest: string; sealed: string }>(
    `select manifest, seal as sealed from snapshots.snapshot where act = 'publish'`,
  ))
    assert.equal(createHash('sha256').update(manifest).digest('hex'), sealed)
})

test('a note that is put aside keeps its words; what it is for is a reminder and opens nothing', async () => {
  const at = await writeNote(amina, title, text)
  const [group] = await world.look<{ id: string }>(
    `select s.id from structures.structure s join people.person p on p.space_id = s.space_id
      where p.name = 'Amina Okafor' and s.aside_at is null limit 1`,
  )
  const forThem = async () => (await amina.get(`/structures/${group!.id}`)).links.includes(at)
  await amina.post(at, { title, words: text, readers: group!.id })
  assert.equal(await forThem(), true)
  await amina.post(`${at}/aside`)
  assert.equal(await forThem(), false)
  assert.match((await amina.get('/structures/notes')).words, /Supper on Monday put aside/)
  await amina.post(`${at}/aside/ending`)
  assert.match((await amina.get(at)).words, /Bring a question/)
  const strange = await amina.post('/structures/notes', { title, words: text, readers: crypto.randomUUID() })
  assert.equal(strange.status, 404)
})

test('the pages ask the database at most eight things', async () => {
  const at = await writeNote(amina, title, text)
  for (const path of ['/structures/notes', '/structures/notes/new', at, `${at}/edit`]) {
    const asked = await statementsOf(amina, path)
    assert.ok(asked.length <= 8, `${path}: ${asked.join('\n')}`)
  }
})
