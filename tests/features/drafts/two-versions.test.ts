import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { goalsOf } from '../capture.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')

async function entryOf(caption: string, title = '') {
  const { to } = await amina.post('/capture', { caption, title, practisedOn: '2027-02-16' })
  return to.replace(/\?.*/, '')
}
const formOf = async (entry: string) => {
  const page = await amina.get(`${entry}/words`)
  return Object.fromEntries(
    ['base', 'caption', 'title', 'link', 'practisedOn'].map((name) => [name, page.field(name) ?? '']),
  )
}
const captionOf = async (entry: string) => (await amina.get(`${entry}/words`)).field('caption')

test('the phone keeps a text while the laptop still writes: the laptop gets both, and overwrites nothing', async () => {
  const entry = await entryOf('As it was')
  const laptop = await formOf(entry)
  await amina.post(`${entry}/words`, { ...(await formOf(entry)), caption: 'From the phone\n“here”' })
  const answer = await amina.post(`${entry}/words`, { ...laptop, caption: 'From the laptop' })
  assert.equal(answer.status, 409)
  assert.equal(answer.field('caption'), 'From the laptop', 'the person’s words stand in the field')
  assert.match(answer.words, /Saved meanwhile From the phone “here”/)
  assert.match(answer.words, /This was changed somewhere else since\. Both texts are here/)
  assert.equal(await captionOf(entry), 'From the phone\n“here”')
})

test('whoever has seen both keeps what stands in the field then', async () => {
  const entry = await entryOf('As it was')
  const laptop = await formOf(entry)
  await amina.post(`${entry}/words`, { ...laptop, caption: 'From the phone' })
  const both = await amina.post(`${entry}/words`, { ...laptop, caption: 'From the laptop' })
  const merged = { ...laptop, base: both.field('base') ?? '', caption: 'From the phone, and the laptop' }
  assert.equal((await amina.post(`${entry}/words`, merged)).status, 303)
  assert.equal(await captionOf(entry), merged.caption)
})

test('a field that only the phone changed shows the phone’s words, and the laptop’s other words stay', async () => {
  const entry = await entryOf('As it was', 'A title')
  const laptop = await formOf(entry)
  await amina.post(`${entry}/words`, { ...laptop, title: 'A better title' })
  const answer = await amina.post(`${entry}/words`, { ...laptop, caption: 'From the laptop' })
  assert.equal(answer.status, 409)
  assert.deepEqual([answer.field('title'), answer.field('caption')], ['A better title', 'From the laptop'])
  assert.doesNotMatch(answer.words, /Saved meanwhile/)
})

test('a form that came back for another reason still knows what it was loaded with', async () => {
  const entry = await entryOf('As it was')
  const laptop = await formOf(entry)
  await amina.post(`${entry}/words`, { ...laptop, caption: 'From the phone' })
  const wrong = await amina.post(`${entry}/words`, { ...laptop, caption: 'From the laptop', link: 'no link' })
  assert.equal(wrong.status, 422)
  assert.equal(wrong.field('base'), laptop.base)
  const answer = await amina.post(`${entry}/words`, {
    ...laptop,
    base: wrong.field('base') ?? '',
    caption: 'Mine',
  })
  assert.equal(answer.status, 409)
})

test('five devices keep different words at the same moment: one is kept, four get both', async () => {
  const entry = await entryOf('As it was')
  const form = await formOf(entry)
  const texts = [1, 2, 3, 4, 5].map((n) => `Device ${n}`)
  const answers = await Promise.all(
    texts.map((caption) => amina.post(`${entry}/words`, { ...form, caption })),
  )
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 409, 409, 409, 409])
  for (const [place, { status, field }] of answers.entries())
    if (status === 409) assert.equal(field('caption'), texts[place])
})

test('the same form sent twice is kept once and complains of nothing', async () => {
  const entry = await entryOf('As it was')
  const form = { ...(await formOf(entry)), caption: 'Twice' }
  for (const _ of [1, 2]) assert.equal((await amina.post(`${entry}/words`, form)).status, 303)
})

test('a goal and the philosophy come back with both texts as well, and nothing is overwritten', async () => {
  const forms = [
    { path: await goalWords(), field: 'statement' },
    { path: '/purpose/philosophy', field: 'believe' },
  ]
  for (const { path, field } of forms) {
    const page = await amina.get(path)
    const action = page.links.find(
      (link) => /^\/(goals\/[\da-f-]{36}|philosophy)$/.test(link) && path.startsWith(link),
    )
    const to = action ?? '/philosophy'
    const names = [...page.body.matchAll(/<(?:input|textarea)[^>]*\sname="([\w.]+)"/g)].map(
      ([, name = '']) => name,
    )
    const loaded = Object.fromEntries(names.map((name) => [name, page.field(name) ?? '']))
    const form = to === '/philosophy' ? loaded : { ...loaded, kind: 'studentLearning' }
    assert.equal((await amina.post(to, { ...form, [field]: 'From the phone' })).status, 303, path)
    const answer = await amina.post(to, { ...form, [field]: 'From the laptop' })
    assert.equal(answer.status, 409, path)
    assert.equal(answer.field(field), 'From the laptop')
    assert.match(answer.words, /Saved meanwhile From the phone/)
    assert.equal((await amina.get(path)).field(field), 'From the phone')
  }
})

async function goalWords() {
  const [goal] = await goalsOf(amina)
  return `/goals/${goal}/words`
}

test('a purpose that was written elsewhere meanwhile comes back with both texts, and is kept then', async () => {
  const andre = await world.signedIn('andre.whitlock')
  await andre.post('/purpose', { uses: 'growth', why: 'First words' })
  const form = await andre.get('/purpose/uses')
  const base = form.field('base') ?? ''
  assert.equal((await andre.post('/purpose', { uses: 'growth', why: 'On the phone', base })).status, 303)
  const late = await andre.post('/purpose', { uses: 'growth', why: 'On the laptop', base })
  assert.equal(late.status, 409)
  assert.equal(late.field('why'), 'On the laptop')
  assert.match(late.words, /On the phone/)
  const again = { uses: 'growth', why: 'Both of them', base: late.field('base') ?? '' }
  assert.equal((await andre.post('/purpose', again)).status, 303)
  assert.match((await andre.get('/purpose')).words, /Both of them/)
})
