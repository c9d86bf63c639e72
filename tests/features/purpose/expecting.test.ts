import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'

const world = await openWorld({ demo: true })
const harlow = await demoOrganization(world, 'Harlow Valley Unified')
const at = `/organizations/${harlow}/expectations`
const amina = await world.signedIn('amina.okafor')
const eleanor = await world.signedIn('eleanor.vance')

test('a leader finds what the district expects with the minutes it takes, reads it, and sees that it was opened', async () => {
  const before = await amina.get('/purpose')
  assert.match(before.words, /What Harlow Valley Unified expects of its leaders 1 minute · not opened yet/)
  const page = await amina.get(at)
  assert.match(page.words, /How you keep notes, whom you learn with/)
  assert.match((await amina.get('/purpose')).words, /1 minute · you opened it on Feb 16/)
})

test('who opened it is told to nobody', async () => {
  const rows = await world.look<{ space: string }>(
    `select space_id as space from purpose.opening where organization_id = '${harlow}'`,
  )
  assert.equal(rows.length, 1)
  for (const who of ['eleanor.vance', 'marcus.delacroix', 'maya.halvorsen']) {
    const other = await world.signedIn(who)
    assert.doesNotMatch((await other.get(at)).words, /Amina|opened/)
  }
})

test('whoever keeps the plans writes it anew, leaders see that it was reworded, and earlier wordings stay', async () => {
  const form = await eleanor.get(`${at}/edit`)
  const over = form.field('over')!
  assert.match(form.field('words')!, /I dropped it\./)
  const words = `${form.field('words')!}\n\nOne more thing: **leave at four** on Fridays.`
  assert.equal((await eleanor.post(at, { words, over })).to, `${at}?saved=expectations-${harlow}`)
  assert.match((await amina.get('/purpose')).words, /1 minute · reworded since you read it/)
  const page = await amina.get(at)
  assert.match(page.words, /leave at four on Fridays\. .*Earlier wordings/)
  const earlier = page.links.find((link) => link.includes('?before='))!
  const compared = (await amina.get(earlier)).body
  assert.match(compared, /<ins>[^<]*leave at four on Fridays/)
  assert.doesNotMatch(compared, /\*\*/)
})

test('nobody writes over words they have not read: both wordings stand there, and the second answer counts', async () => {
  const [mine, other] = [await eleanor.get(`${at}/edit`), await world.signedIn('rashid.farouk')]
  const over = mine.field('over')!
  assert.equal((await other.post(at, { words: 'Rashid was quicker.', over })).status, 303)
  const answer = await eleanor.post(at, { words: 'Eleanor was thorough.', over })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /Somebody else changed these words while you wrote.*Rashid was quicker\./)
  assert.equal(answer.field('words'), 'Eleanor was thorough.')
  const again = await eleanor.post(at, { words: 'Eleanor was thorough.', over: answer.field('over')! })
  assert.equal(again.status, 303)
  assert.match((await amina.get(at)).words, /Eleanor was thorough\./)
})

test('an empty text and one that is too long come back with a sentence', async () => {
  const over = (await eleanor.get(`${at}/edit`)).field('over')!
  assert.match((await eleanor.post(at, { words: ' ', over })).words, /Please write something/)
  const long = await eleanor.post(at, { words: 'And so on. '.repeat(2000), over })
  assert.equal(long.status, 422)
  assert.match(long.words, /longer than fits here/)
})

test('a leader does not write for the district, and another tree is not there at all', async () => {
  assert.equal((await amina.get(`${at}/edit`)).status, 404)
  assert.equal((await amina.post(at, { words: 'Less paper.', over: '' })).status, 404)
  assert.equal(
    (await amina.get('/organizations/0198aaaa-0000-7000-8000-000000000000/expectations')).status,
    404,
  )
  assert.equal((await amina.get('/organizations/nonsense/expectations')).status, 404)
})

test('a principal writes for the leaders of the school, where nothing stands yet', async () => {
  const alder = await demoOrganization(world, 'Alder Elementary')
  const page = await amina.get(`/organizations/${alder}/expectations`)
  assert.match(page.words, /Nothing is written here yet\..*Write it/)
  const words = 'Ask before you tell.'
  assert.equal((await amina.post(`/organizations/${alder}/expectations`, { words, over: '' })).status, 303)
  assert.match(
    (await amina.get(`/organizations/${alder}`)).words,
    /What it expects of its leaders 1 minute to read/,
  )
})
