import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { capture } from '../capture.ts'
import { statementsOf } from '../statements.ts'
import { formOn, idOf, sayTo, shareWith } from './words.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const maya = await world.signedIn('maya.halvorsen')
const marcus = await world.signedIn('marcus.delacroix')

/** An entry of Amina's, open to Maya: its page, its sharing, and where Maya reads it. */
async function sharedEntry(caption: string, open = true) {
  const entry = await capture(amina, { caption })
  const id = entry.split('/').at(-1) ?? ''
  const sharing = `/sharing/evidence/${id}`
  const circle = open ? await shareWith(amina, sharing, 'Maya') : ''
  return { entry, id, sharing, circle, shared: `/shared/${idOf('amina.okafor')}/evidence/${id}` }
}

test('whoever an entry is shared with says something to it, and its owner reads it below the entry', async () => {
  const { entry, shared } = await sharedEntry('Cards on the table')
  assert.match((await maya.get(shared)).words, /Amina Okafor reads it, and you\./)
  const answer = await sayTo(maya, shared, { kind: 'question', words: 'What did the quiet table do?' })
  assert.equal(answer.status, 303, answer.words)
  assert.match(answer.to, /\?saved=feedback-.*#feedback$/)
  assert.match((await maya.get(shared)).words, /A question · You.*What did the quiet table do\?/)
  const page = await amina.get(entry)
  assert.match(
    page.words,
    /A question · Maya Halvorsen Feb 16 What did the quiet table do\? Heard Used For later/,
  )
  assert.match(
    (await amina.get('/feedback')).words,
    /For you A question · Maya Halvorsen Feb 16 · Cards on the table/,
  )
})

test('all five kinds can be said', async () => {
  const { entry, shared } = await sharedEntry('Five kinds')
  for (const kind of ['question', 'warm', 'cool', 'idea', 'experience'])
    assert.equal((await sayTo(maya, shared, { kind, words: `Said as ${kind}` })).status, 303)
  const { words } = await amina.get(entry)
  assert.match(words, /A question · .*Warm · .*Cool · .*An idea · .*From experience · /)
})

test('its owner marks it with one tap, undoes that, and answers with one line', async () => {
  const { entry, shared } = await sharedEntry('To be marked')
  await sayTo(maya, shared, { kind: 'idea', words: 'Ask them to draw it' })
  const mark = formOn(await amina.get(entry), /\/mark$/)
  assert.equal(
    (await amina.post(mark, { state: 'used', back: entry })).to.replace(/\?.*#/, '#'),
    `${entry}#feedback`,
  )
  assert.match((await amina.get(entry)).words, /You used it\. Undo/)
  assert.match((await maya.get(shared)).words, /Amina Okafor used it\./)
  await amina.post(mark, { state: 'used', line: 'They drew a bus.', back: entry })
  assert.match((await maya.get(shared)).words, /They drew a bus\./)
  await amina.post(`${mark}/ending`, { back: entry })
  assert.match((await amina.get(entry)).words, /Heard Used For later/)
  assert.doesNotMatch((await maya.get(shared)).words, /used it|drew a bus/)
})

test('a line that is too long comes back with its words', async () => {
  const { entry, shared } = await sharedEntry('A long line back')
  await sayTo(maya, shared, { kind: 'warm', words: 'Good' })
  const mark = formOn(await amina.get(entry), /\/mark$/)
  const line = 'thank you '.repeat(40)
  const page = await amina.post(mark, { state: 'heard', line, back: entry })
  assert.equal(page.status, 422)
  assert.equal(page.field('line')?.trim(), line.trim())
  assert.match(page.words, /This is too long\./)
})

test('nobody marks what was said to somebody else, and nothing strange can be marked', async () => {
  const { entry, shared } = await sharedEntry('Not yours to mark')
  await sayTo(maya, shared, { kind: 'warm', words: 'Good' })
  const mark = formOn(await amina.get(entry), /\/mark$/)
  for (const other of [maya, marcus]) assert.equal((await other.post(mark, { state: 'used' })).status, 404)
  assert.equal((await amina.post(mark, { state: 'loved' })).status, 404)
  assert.equal((await amina.post(`${mark}/ending`)).status, 404)
  assert.equal(
    (
      await amina.post(`/feedback/from/${idOf('maya.halvorsen')}/${crypto.randomUUID()}/mark`, {
        state: 'used',
      })
    ).status,
    404,
  )
})

test('a form that leads back leads back into LPS', async () => {
  const { entry, shared } = await sharedEntry('Back home')
  await sayTo(maya, shared, { kind: 'warm', words: 'Good' })
  const mark = formOn(await amina.get(entry), /\/mark$/)
  for (const back of ['https://example.org', '//example.org', '/\\example.org', ''])
    assert.match((await amina.post(mark, { state: 'used', back })).to, /^\/feedback\?/)
})

test('without words, with too many, or of no kind it comes back with what was written', async () => {
  const { shared } = await sharedEntry('Bad forms')
  const long = 'Long words '.repeat(455)
  const cases = [
    [{ kind: 'warm', words: '  ' }, /Write a sentence or two\./],
    [{ kind: 'warm', words: long }, /This is too long\./],
    [{ kind: 'red', words: 'Of no kind' }, /Choose one of the five kinds\./],
    [{ kind: 'warm', words: 'Where?', circle: 'everybody' }, /Choose who reads it\./],
  ] as const
  for (const [fields, sentence] of cases) {
    const page = await sayTo(maya, shared, fields)
    assert.equal(page.status, 422)
    assert.match(page.words, sentence)
    assert.equal(page.field('words')?.trim(), fields.words.trim())
  }
  assert.doesNotMatch((await maya.get(shared)).words, /· You/)
})

test('sent twice, from two tabs even, it is kept once', async () => {
  const { entry, shared } = await sharedEntry('Twice')
  const once = crypto.randomUUID()
  const sent = ['Once and only once', 'Once and only once'].map((words) =>
    sayTo(maya, shared, { kind: 'warm', words, once }),
  )
  for (const answer of await Promise.all(sent)) assert.equal(answer.status, 303)
  assert.equal((await amina.get(entry)).words.match(/Once and only once/g)?.length, 1)
})

test('nothing is said to what is not shared, nor to one’s own, nor in a circle one is not in', async () => {
  const { shared, id } = await sharedEntry('Only mine', false)
  const address = shared.replace('/shared/', '/feedback/')
  const fields = { kind: 'warm', words: 'Let me in', once: crypto.randomUUID() }
  for (const other of [maya, marcus]) {
    const page = await other.post(address, fields)
    assert.equal(page.status, 422)
    assert.match(page.words, /no longer shared with you there.*Your words: Let me in/)
    assert.doesNotMatch(page.words, /Only mine/)
  }
  assert.equal((await amina.post(address, fields)).status, 404)
  const circles = await world.look<{ id: string }>(`select id from sharing.circle`)
  await shareWith(amina, `/sharing/evidence/${id}`, 'Maya')
  const own = (await maya.get(shared)).field('circle')
  for (const { id: circle } of circles.filter((one) => one.id !== own))
    assert.equal((await maya.post(address, { ...fields, circle })).status, 422)
  for (const strange of ['/feedback/x/evidence/y', `/feedback/${idOf('amina.okafor')}/secret/${id}`])
    assert.ok([404, 422].includes((await maya.post(strange, fields)).status))
  assert.deepEqual(await world.look(`select from feedback.feedback where item_id = $1`, [id]), [])
})

test('if sharing ends while somebody writes, their words come back to them with a sentence', async () => {
  const { shared, sharing, circle } = await sharedEntry('Closing time')
  const page = await maya.get(shared)
  await amina.post(`${sharing}/ending`, { circle })
  const answer = await maya.post(shared.replace('/shared/', '/feedback/'), {
    once: page.field('once') ?? '',
    circle: page.field('circle') ?? '',
    kind: 'cool',
    words: 'Too late, but mine',
  })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /no longer shared with you.*Too late, but mine/)
})

test('its owner is told once a day of each person and item, and no word of it goes out', async () => {
  const { entry, shared } = await sharedEntry('Told once')
  for (const words of ['First secret word', 'Second secret word'])
    await sayTo(maya, shared, { kind: 'warm', words })
  const told = await world.look(
    `select row_to_json(n)::text as all from notices.notice n where kind = 'feedback received' and about_id = $1`,
    [entry.split('/').at(-1)],
  )
  assert.equal(told.length, 1)
  assert.doesNotMatch(JSON.stringify(told), /secret/)
  assert.match((await amina.get('/notices')).words, /Maya Halvorsen gave you feedback/)
})

test('the pages of feedback cost a handful of statements, however much was said', async () => {
  const { entry, shared, sharing } = await sharedEntry('Counted')
  for (let n = 0; n < 6; n++) await sayTo(maya, shared, { kind: 'warm', words: `Word ${n}` })
  const most: [typeof amina, string, number][] = [
    [amina, '/feedback', 4],
    [maya, '/feedback', 4],
    [maya, shared, 8],
    [amina, sharing, 8],
    [amina, sharing.replace('/sharing/', '/feedback/asking/'), 5],
    [amina, '/me/words', 4],
  ]
  for (const [who, path, n] of most) {
    const asked = await statementsOf(who, path)
    assert.ok(asked.length <= n, `${path}: ${asked.length}`)
  }
  assert.ok((await statementsOf(amina, entry)).length <= 11)
})
