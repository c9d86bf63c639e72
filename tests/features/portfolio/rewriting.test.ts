import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { capture, goalsOf } from '../capture.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const maya = await world.signedIn('maya.halvorsen')
const day = { practisedOn: '2027-02-16' }
const partnership = async () =>
  (await amina.get('/sharing/evidence/' + (await own()))).body.match(/name="circle" value="([^"]+)"/)?.[1] ??
  ''
const own = async () => (await capture(amina, { caption: 'To see the form' })).replace('/portfolio/', '')

test('a leader changes the words, finds the earlier ones, and knows that only they do', async () => {
  const entry = await capture(amina, { caption: 'They were loud.', title: 'Cafeteria' })
  const form = await amina.get(`${entry}/words`)
  assert.deepEqual([form.field('caption'), form.field('title')], ['They were loud.', 'Cafeteria'])
  const answer = await amina.post(`${entry}/words`, {
    ...day,
    title: 'Cafeteria',
    caption: 'They were happy.',
  })
  assert.equal(answer.to, `${entry}?saved=evidence-${entry.split('/').at(-1)}`)
  const page = await amina.get(entry)
  assert.match(
    page.words,
    /They were happy\..*Earlier words Only you can see what an entry said before\..*They were loud\./,
  )
})

test('a partner who sees the entry never sees what it said before', async () => {
  const entry = await capture(amina, { caption: 'Too honest for anybody.' })
  await amina.post(`${entry}/words`, { ...day, caption: 'Honest enough.' })
  const id = entry.split('/').at(-1)
  await amina.post(`/sharing/evidence/${id}`, { circle: await partnership() })
  const [space] = await world.look<{ id: string }>(
    `select space_id as id from portfolio.evidence where id = $1`,
    [id],
  )
  const page = await maya.get(`/shared/${space?.id}/evidence/${id}`)
  assert.match(page.words, /Honest enough\./)
  assert.doesNotMatch(page.body, /Too honest|Earlier words|Change the words|Put in the trash/)
})

test('words that do not fit come back with a sentence, nothing changed and nothing lost', async () => {
  const entry = await capture(amina, { caption: 'As it was' })
  const answer = await amina.post(`${entry}/words`, {
    caption: 'As it should be',
    title: 'T'.repeat(301),
    practisedOn: '',
  })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /2 things need another look/)
  assert.equal(answer.field('caption'), 'As it should be')
  assert.match((await amina.get(entry)).words, /As it was/)
})

test('somebody else’s entry cannot be changed, read, claimed, or put in the trash', async () => {
  const entry = await capture(amina, { caption: 'Hers alone' })
  const [goal = ''] = await goalsOf(maya)
  for (const path of ['', '/words']) assert.equal((await maya.get(entry + path)).status, 404)
  const posts = [
    maya.post(`${entry}/words`, { ...day, caption: 'Mine now' }),
    maya.post(`${entry}/claims`, { goal, sentence: 'Mine' }),
    maya.post(`${entry}/claims/${goal}/ending`),
    maya.post(`${entry}/trash`),
    maya.post(`${entry}/trash/ending`),
  ]
  for (const answer of await Promise.all(posts))
    assert.ok([404, 303].includes(answer.status), String(answer.status))
  const page = await amina.get(entry)
  assert.match(page.words, /Hers alone/)
  assert.doesNotMatch(page.words, /in the trash\. Nobody/)
})

test('an entry is joined to a goal, and the join is taken away again', async () => {
  const [, goal = ''] = await goalsOf(amina)
  const entry = await capture(amina, { caption: 'Three teams asked for the room.' })
  await amina.post(`${entry}/claims`, { goal, sentence: 'They asked, I did not.' })
  assert.match((await amina.get(entry)).words, /What it shows Teacher teams lead .* They asked, I did not\./)
  await amina.post(`${entry}/claims`, { goal, sentence: 'They asked twice.' })
  const page = await amina.get(entry)
  assert.match(page.words, /They asked twice\./)
  assert.doesNotMatch(page.words, /They asked, I did not\./)
  const away = page.links.find((link) => link.endsWith('/ending')) ?? ''
  await amina.post(away)
  assert.match((await amina.get(entry)).words, /Not part of a goal yet\./)
})

test('what is put in the trash can be taken back, as it was', async () => {
  const entry = await capture(amina, { caption: 'Thrown away too early' })
  await amina.post(`${entry}/trash`)
  const gone = await amina.get(entry)
  assert.match(gone.words, /This entry is in the trash\. Nobody but you can see it\. Take it back/)
  assert.doesNotMatch(gone.words, /Change the words/)
  assert.equal((await amina.post(`${entry}/words`, { ...day, caption: 'Changed in the bin' })).status, 404)
  await amina.post(`${entry}/trash/ending`)
  const back = await amina.get(entry)
  assert.match(back.words, /Thrown away too early/)
  assert.doesNotMatch(back.words, /in the trash\. Nobody/)
})
