import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld, type Fields } from '#world'
import { later, publish, writeNote } from './notes.ts'

const world = await openWorld({ demo: true })
const [amina, maya] = await Promise.all(['amina.okafor', 'maya.halvorsen'].map((key) => world.signedIn(key)))
const anybody = world.visitor()
const at = await writeNote(amina!, 'Supper on Monday', 'We meet at six.')
const note = at.split('/').at(-1)!
const link = await publish(amina!, at)
await forget()

const ask = async (fields: Fields) => {
  const { field } = await anybody.get(link)
  return anybody.post(`${link}/questions`, { once: field('once') ?? crypto.randomUUID(), ...fields })
}
const kept = () =>
  world.look<{ id: string; name: string | null; words: string }>(
    'select id, name, words from structures.question where note_id = $1 order by id',
    [note],
  )
// How often somebody asked from this place is counted by the minute of the machine, not of the world.
async function forget() {
  await world.look('delete from auth."rateLimit"')
}

test('before the link leads anywhere, and without it, nobody can ask', async () => {
  for (const path of [link, '/n/made-up', link.slice(0, -2)]) {
    const answer = await anybody.post(`${path}/questions`, { once: crypto.randomUUID(), words: 'May I?' })
    assert.equal(answer.status, 404, path)
  }
  assert.deepEqual(await kept(), [])
  later(world, 15)
})

test('whoever has the link asks without an account, with or without a name, and is told whom it reached', async () => {
  const answer = await ask({ words: 'Is there\r\nfood?', name: '' })
  assert.equal(answer.status, 303)
  assert.match(
    (await anybody.get(answer.to)).words,
    /Your question has reached Amina Okafor, and nobody else\./,
  )
  await ask({ words: 'May I bring my sister?', name: 'Rosa' })
  assert.deepEqual(
    (await kept()).map(({ name, words }) => [name, words]).toSorted(),
    [
      [null, 'Is there\nfood?'],
      ['Rosa', 'May I bring my sister?'],
    ].toSorted(),
  )
})

test('asking is no second opening, also where the question comes back to be mended', async () => {
  const opened = async () => Number(/Opened (\d+) times/.exec((await amina!.get(at)).words)?.[1])
  const before = await opened()
  await anybody.get(
    (await anybody.post(`${link}/questions`, { once: crypto.randomUUID(), words: 'Why six?' })).to,
  )
  assert.equal(
    (await anybody.post(`${link}/questions`, { once: crypto.randomUUID(), words: '' })).status,
    422,
  )
  assert.equal(await opened(), before)
  await world.look(`delete from structures.question where words = 'Why six?'`)
  await forget()
})

test('the writer alone reads it: not on the page of the link, and nobody else', async () => {
  assert.match((await amina!.get(at)).words, /2 questions came back .*Rosa New .*May I bring my sister\?/)
  assert.match((await amina!.get('/structures/notes')).words, /Supper on Monday 2 new questions/)
  assert.doesNotMatch((await anybody.get(link)).words, /sister/)
  const { id } = (await kept())[0]!
  for (const deed of ['seen', 'seen/ending', 'removal'])
    assert.equal((await maya!.post(`/structures/questions/${id}/${deed}`)).status, 404)
  assert.doesNotMatch((await maya!.get(`/structures/notes/new?question=${id}`)).words, /sister|food/)
})

test('the writer is told once while questions wait, without a word of them', async () => {
  const told = await world.look<{ kind: string; caused_by: string | null }>(
    `select kind, caused_by from notices.notice where about_id = $1`,
    [note],
  )
  assert.deepEqual(told, [{ kind: 'note question', caused_by: null }])
  const page = await amina!.get('/notices')
  assert.match(page.words, /A question came back to an information note of yours/)
  assert.doesNotMatch(page.words, /sister|food/)
  assert.ok(page.links.includes(at))
})

test('a question is marked as seen, kept as new, answered in a new note, and removed once it was seen', async () => {
  const rosa = (await kept()).find(({ name }) => name === 'Rosa')!
  await amina!.post(`/structures/questions/${rosa.id}/seen`)
  assert.match((await amina!.get('/structures/notes')).words, /a new question/)
  await amina!.post(`/structures/questions/${rosa.id}/seen/ending`)
  assert.match((await amina!.get('/structures/notes')).words, /2 new questions/)
  const answer = await amina!.get(`/structures/notes/new?question=${rosa.id}`)
  assert.equal(answer.field('title'), 'About: Supper on Monday')
  assert.match(answer.words, /May I bring my sister\? the question it answers/)
  const kind = await amina!.post('/structures/notes', { title: '', words: 'Do!', question: rosa.id })
  assert.equal(kind.status, 422)
  assert.match(kind.words, /May I bring my sister\?/)
  await amina!.post(`/structures/questions/${rosa.id}/removal`)
  assert.equal((await kept()).length, 1)
})

test('a question is asked for in a sentence; five thousand letters come back whole', async () => {
  const empty = await ask({ words: '  ', name: 'Rosa' })
  assert.equal(empty.status, 422)
  assert.match(empty.words, /One sentence is enough/)
  assert.equal(empty.field('name'), 'Rosa')
  const long = 'Why? '.repeat(1000)
  const answer = await ask({ words: long })
  assert.equal(answer.status, 422)
  assert.equal(answer.field('words'), long)
  assert.equal((await ask({ words: 'Why?', name: 'R'.repeat(101) })).status, 422)
})

test('markup in a question is words', async () => {
  await ask({ words: '<script>alert(1)</script> **bold** [x](javascript:y)', name: '<b>Rosa</b>' })
  const { body } = await amina!.get(at)
  assert.doesNotMatch(body, /<script>alert|<b>Rosa|<strong>bold|href="javascript/)
  assert.match(body, /&lt;b>Rosa|&lt;b&gt;Rosa/)
})

test('sent twice it is there once', async () => {
  const { field } = await anybody.get(link)
  const fields = { once: field('once') ?? '', words: 'Twice?' }
  const answers = await Promise.all([1, 2, 3].map(() => anybody.post(`${link}/questions`, fields)))
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303, 303],
  )
  assert.equal((await kept()).filter(({ words }) => words === 'Twice?').length, 1)
})

test('a page that keeps its address to itself sends its form without saying where it comes from', async () => {
  const body = new URLSearchParams({ once: crypto.randomUUID(), words: 'Without an origin?' })
  const headers = { origin: 'null', 'content-type': 'application/x-www-form-urlencoded' }
  const answer = await world.app.request(`${link}/questions`, { method: 'POST', headers, body })
  assert.equal(answer.status, 303)
})

test('a robot that asks a thousand times is stopped by the place it asks from, and by the note', async () => {
  await forget()
  const before = (await kept()).length
  const robot = () => anybody.post(`${link}/questions`, { once: crypto.randomUUID(), words: 'Buy!' })
  const answers = []
  for (let n = 0; n < 25; n++) answers.push(await robot())
  assert.equal(answers.filter(({ status }) => status === 303).length, 20)
  assert.match(answers.at(-1)!.words, /Many questions came in the last hour\. Yours is still here/)
  assert.equal(answers.at(-1)!.status, 429)
  // From many places at once.
  for (let n = 0; n < 3; n++) {
    await forget()
    await Promise.all(Array.from({ length: 15 }, robot))
  }
  assert.ok((await kept()).length - before <= 30)
  const told = await world.look(`select from notices.notice where about_id = $1`, [note])
  assert.equal(told.length, 1)
  later(world, 61)
  await forget()
  assert.equal((await robot()).status, 303)
})

test('when the link is over, nobody asks any more, and what was asked stays', async () => {
  await forget()
  const before = (await kept()).length
  const end = (await amina!.get(at)).links.find((one) => one.endsWith('/ending')) ?? ''
  await amina!.post(end)
  assert.equal((await ask({ words: 'Too late?' })).status, 404)
  assert.equal((await kept()).length, before)
  assert.match((await amina!.get(at)).words, /questions came back/)
})

test('whoever holds a link reads one frozen note through it and no table', async () => {
  const [{ id } = { id: '' }] = await world.look<{ id: string }>('select id from snapshots.link limit 1')
  const rows = await world.program.db.as({ kind: 'link', link: id }, async (tx) => {
    const tables = ['structure', 'talk', 'flow', 'flow_version', 'note', 'reader', 'question']
    const texts = [
      ...tables.map((one) => `structures.${one}`),
      'snapshots.link',
      'snapshots.snapshot',
      'snapshots.step',
    ]
    const counts = []
    for (const table of texts)
      counts.push(await tx.rows({ name: `count-${table}`, text: `select from ${table}`, values: [] }))
    return counts.flat()
  })
  assert.deepEqual(rows, [])
})
