import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const maya = await world.signedIn('maya.halvorsen')
const { id } = castMember('amina.okafor')

const usual = {
  timeZone: 'America/Los_Angeles',
  language: 'en',
  textSize: 'usual',
  motion: 'device',
  contrast: 'usual',
}
const write = (answers: Record<string, string>) =>
  amina.post('/me/profile', { name: 'Amina', ...usual, ...answers })

test('a leader finds their profile from their own page, and writes it', async () => {
  assert.ok((await amina.get('/me')).links.includes('/me/profile'))
  const answer = await write({
    name: 'Amina Okafor',
    pronouns: 'she/her',
    spoken: 'Igbo, français,  中文, Igbo',
  })
  assert.deepEqual([answer.status, answer.to], [303, '/me/profile?saved=profile'])
  const page = await amina.get(answer.to)
  assert.match(page.words, /Your profile is kept\./)
  assert.equal(page.field('spoken'), 'Igbo, français, 中文')
})

test('a name keeps any Unicode as it was typed, is never split or cased, and is there at once', async () => {
  for (const name of ['adé o’neil-mcKAY', '李 小龍', 'منى', 'Zoë  van der Ä', '👩🏽‍🏫']) {
    await write({ name })
    assert.equal((await amina.get('/me/profile')).field('name'), name)
    assert.match((await amina.get('/me')).body, new RegExp(`<h1[^>]*>${name}</h1>`))
  }
})

test('every zone there is can be chosen, under a name people know, and the pages follow it at once', async () => {
  const page = await amina.get('/me/profile')
  assert.match(page.words, /Chicago, Central Time/)
  assert.match(page.words, /Kyiv, Eastern European/)
  assert.ok([...page.body.matchAll(/<option/g)].length > 400)
  await write({ timeZone: 'Pacific/Auckland' })
  assert.match((await amina.get('/today')).words, /Tuesday, February 17|Wednesday, February 17/)
  await write({})
})

test('what does not fit comes back with every answer and a sentence beside it', async () => {
  const answer = await write({ name: '', timeZone: 'Mars/Olympus', spoken: 'Igbo', textSize: 'huge' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /Please choose one of the zones in the list\./)
  assert.equal(answer.field('spoken'), 'Igbo')
  assert.equal((await write({ timeZone: '+02:00' })).status, 422)
  assert.equal(
    (await write({ spoken: Array.from({ length: 21 }, (_, n) => `Language ${n}`).join(',') })).status,
    422,
  )
})

test('letters, contrast, motion and links are as the reader wants them, on every page from the next one on', async () => {
  await write({ textSize: 'larger', motion: 'less', contrast: 'more', underlines: 'yes' })
  for (const path of ['/today', '/portfolio', '/me/profile']) {
    const [document = ''] = /<html[^>]*>/.exec((await amina.get(path)).body) ?? []
    for (const mark of ['text="larger"', 'motion="less"', 'contrast="more"', 'links="underlined"'])
      assert.ok(document.includes(`data-${mark}`), document)
  }
  await write({})
  assert.match((await amina.get('/today')).body, /<html lang="en">/)
})

test('how somebody reads is theirs alone', async () => {
  await write({ textSize: 'larger' })
  assert.doesNotMatch((await maya.get('/today')).body, /data-text/)
  assert.doesNotMatch((await maya.get(`/people/${id}`)).words, /Larger/)
  await write({})
})

test('nobody writes somebody else’s profile', async () => {
  await maya.post('/me/profile', { ...usual, name: 'Maya Halvorsen', id, person: id, space_id: id })
  const [row] = await world.look<{ name: string }>('select name from people.person where id = $1', [id])
  assert.equal(row?.name, 'Amina')
})
