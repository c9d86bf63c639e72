import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { asPerson } from '#platform'
import { dropOldDrafts } from '#drafts'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const [amina, maya] = await Promise.all(['amina.okafor', 'maya.halvorsen'].map((key) => world.signedIn(key)))
const owner = castMember('amina.okafor').id
const [phone, laptop] = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb']
const words = '  مرحبا 👩🏽‍🏫\n\nTwo lines, a "quote", a \\ and spaces at the end  '

/** What a browser sends by itself: a text, from a page of this site. */
async function hand(
  body: unknown,
  { cookies = amina!.cookies, origin = 'http://localhost', form = 'purpose' } = {},
) {
  const headers = { cookie: cookies, origin, 'content-type': 'text/plain;charset=UTF-8' }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const answer = await world.app.request(`/drafts/${form}`, { method: 'POST', headers, body: text })
  return { status: answer.status, said: answer.ok ? ((await answer.json()) as { said: string }).said : '' }
}
const held = (fields: Record<string, string[]>, rest = {}) => ({
  owner,
  device: phone,
  wrote: 1,
  fields,
  ...rest,
})
const elsewhere = async (device = laptop, form = 'purpose', reader = amina!) =>
  JSON.parse((await reader.get(`/drafts/${form}?device=${device}`)).body) as {
    id: string
    said: string
    fields: Record<string, string[]>
  }[]

test('words typed on the phone are there on the laptop, to the last character, and the line says when', async () => {
  const { status, said } = await hand(held({ why: [words], 'why 1': ['another tab'] }))
  assert.equal(status, 200)
  assert.match(said, /^Saved \d+:\d\d\s[AP]M$/)
  const [draft, ...more] = await elsewhere()
  assert.deepEqual(draft?.fields, { why: [words], 'why 1': ['another tab'] })
  assert.match(draft.said, /^Elsewhere, Tuesday, Feb 16 at \d+:\d\d\s[AP]M, you wrote$/)
  assert.deepEqual(more, [])
})

test('a device is not told what it holds itself, and another form’s words are its own', async () => {
  assert.deepEqual(await elsewhere(phone), [])
  assert.deepEqual(await elsewhere(laptop, 'philosophy'), [])
})

test('nobody else meets them', async () => {
  assert.deepEqual(await elsewhere(laptop, 'purpose', maya!), [])
  assert.deepEqual(await elsewhere(phone, 'purpose', maya!), [])
})

test('what was sent earlier and comes later changes nothing', async () => {
  await hand(held({ why: ['the newest'] }, { wrote: 9 }))
  await hand(held({ why: ['on its way since long'] }, { wrote: 5 }))
  assert.deepEqual((await elsewhere())[0]?.fields, { why: ['the newest'] })
})

test('two devices hold two drafts, and what a device takes back is gone', async () => {
  await hand(held({ why: ['from the laptop'] }, { device: laptop }))
  assert.equal((await elsewhere('cccccccccccccccc')).length, 2)
  await hand(held({}, { device: laptop, wrote: 2 }))
  assert.equal((await elsewhere('cccccccccccccccc')).length, 1)
})

test('a form that is kept for good ends its draft, and those that stood beside it; one that is refused ends none', async () => {
  await hand(held({ believe: ['phone'] }), { form: 'philosophy' })
  await hand(held({ believe: ['laptop'] }, { device: laptop }), { form: 'philosophy' })
  await hand(held({ believe: ['tablet'] }, { device: 'dddddddddddddddd' }), { form: 'philosophy' })
  const beside = (await elsewhere(phone, 'philosophy')).find(({ fields }) => fields.believe?.[0] === 'laptop')
  const form = { believe: 'kept', value: '', therefore: '', held: `${phone} ${beside?.id}` }
  assert.equal((await amina!.post('/philosophy', { ...form, believe: 'x'.repeat(30_000) })).status, 422)
  assert.equal((await elsewhere('cccccccccccccccc', 'philosophy')).length, 3)
  assert.equal((await amina!.post('/philosophy', form)).status, 303)
  const left = await elsewhere('cccccccccccccccc', 'philosophy')
  assert.deepEqual(
    left.map(({ fields }) => fields.believe),
    [['tablet']],
  )
})

test('a form with a made-up field about drafts is kept all the same, and ends nobody’s', async () => {
  await hand(held({ why: ['still here'] }, { wrote: 20 }))
  for (const made of ['', 'x', `${phone}; drop`, `${phone} not-an-id`, '🦉'])
    assert.equal(
      (await amina!.post('/philosophy', { believe: made, value: '', therefore: '', held: made })).status,
      303,
    )
  assert.equal((await elsewhere()).length, 1)
})

test('words of another person’s page are refused, whoever has signed in on the device since', async () => {
  assert.equal((await hand(held({ why: ['mine'] }), { cookies: maya!.cookies })).status, 403)
  assert.deepEqual(await elsewhere(laptop, 'purpose', maya!), [])
})

test('a page of another site hands over nothing, nor does somebody who is signed out', async () => {
  assert.equal((await hand(held({ why: ['x'] }), { origin: 'https://elsewhere.example' })).status, 403)
  assert.equal((await hand(held({ why: ['x'] }), { cookies: '' })).status, 401)
  assert.equal((await world.visitor().get(`/drafts/purpose?device=${laptop}`)).status, 302)
})

test('what is no draft is none', async () => {
  const odd = [
    '',
    'null',
    '[]',
    '{',
    held({ why: 'no list' } as never),
    held({ why: [] }),
    held({}, { device: '../x' }),
  ]
  for (const body of odd) assert.equal((await hand(body)).status, 404, JSON.stringify(body))
  assert.equal((await hand(held({ why: ['x'] }), { form: 'a word of mine' })).status, 404)
  assert.equal((await amina!.get('/drafts/purpose')).status, 404)
})

test('half a character and a NUL do not take the other words with them', async () => {
  assert.equal((await hand(held({ why: ['a\ud800b\0c'] }, { wrote: 30 }))).status, 200)
  assert.deepEqual((await elsewhere())[0]?.fields, { why: ['a\ufffdbc'] })
})

test('a draft of 250,000 characters is kept, a larger one is refused and what was kept before stays', async () => {
  const long = 'é'.repeat(125_000)
  assert.equal((await hand(held({ why: [long] }, { wrote: 40 }))).status, 200)
  assert.equal((await hand(held({ why: [`${long}${long}`] }, { wrote: 41 }))).status, 413)
  assert.deepEqual((await elsewhere())[0]?.fields, { why: [long] })
})

test('drafts that nobody came back for in sixty days are gone', async () => {
  const day = 24 * 3600 * 1000
  const start = world.clock.now().getTime()
  world.clock.set(new Date(start + 59 * day))
  assert.equal((await elsewhere()).length, 1)
  world.clock.set(new Date(start + 61 * day))
  assert.deepEqual(await elsewhere(), [])
  assert.equal(await world.program.db.as(asPerson(owner), dropOldDrafts), 0, 'nobody else tidies')
  assert.ok((await world.program.db.as({ kind: 'house' }, dropOldDrafts)) > 0)
  assert.deepEqual(await world.look('select id from drafts.draft where at < $1', [new Date(start + day)]), [])
  world.clock.set(new Date(start))
})

test('three hundred forms wait at most; the next is kept by the device alone, and none is lost', async () => {
  await world.look(
    `insert into drafts.draft (space_id, form, device, wrote, fields)
      select $1, 'form-' || n, $2, 1, '{"a": ["b"]}' from generate_series(1, 300) n`,
    [owner, phone],
  )
  assert.equal((await hand(held({ why: ['one more'] }), { form: 'one-more' })).status, 507)
  assert.equal((await hand(held({ a: ['changed'] }, { wrote: 2 }), { form: 'form-7' })).status, 200)
})

test('who sends without a pause is asked to wait', async () => {
  const answers = []
  for (let n = 0; n < 130; n++)
    answers.push((await hand(held({ a: ['b'] }, { wrote: 3 }), { form: 'form-8' })).status)
  assert.equal(answers.at(-1), 503)
})
