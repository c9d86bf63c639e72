import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'
import { goalsOf } from '../capture.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const [goal = ''] = await goalsOf(amina)
const page = `/goals/${goal}/values`

test('a leader sees of which day the present number is, on My cycle and on the goal', async () => {
  for (const at of ['/cycle', `/goals/${goal}`])
    assert.match((await amina.get(at)).words, /At the start 35% Now 52% Jan 29 Target 75% Jun 2027/, at)
})

test('one tap from My cycle leads to one number and its day, and back to where one came from', async () => {
  const from = (await amina.get('/cycle')).links.find((link) => link.startsWith(page)) ?? ''
  const form = await amina.get(from)
  assert.match(form.words, /Where is it now\? .*in: % of visits .*So far 52% of visits Friday, Jan 29/)
  assert.equal(form.field('day'), '2027-02-16')
  const kept = await amina.post(page, { value: '57 %', day: '2027-02-15', back: form.field('back') ?? '' })
  assert.equal(kept.to, `/cycle?saved=value-${goal}`)
  assert.match((await amina.get(kept.to)).words, /Now 57% Feb 15 Target/)
})

test('from the goal it leads back to the goal; the same day once more is a correction', async () => {
  assert.ok((await amina.get(`/goals/${goal}`)).links.includes(page))
  assert.equal(
    (await amina.post(page, { value: '58', day: '2027-02-15' })).to,
    `/goals/${goal}?saved=value-${goal}`,
  )
  assert.match(
    (await amina.get(page)).words,
    /So far 58% of visits Monday, Feb 15 Correct 52% of visits Friday, Jan 29/,
  )
})

test('a number of an earlier day joins what was seen, and the present stays', async () => {
  await amina.post(page, { value: '41', day: '2026-11-20' })
  assert.match((await amina.get(page)).words, /58% .*52% .*41% of visits Friday, Nov 20/)
  assert.match((await amina.get(`/goals/${goal}`)).words, /Now 58% Feb 15/)
})

test('a number of a wrong day is corrected, also the day; what is taken back is not lost', async () => {
  const form = await amina.get(`${page}?was=2026-11-20`)
  assert.match(form.words, /Correct this number/)
  assert.deepEqual([form.field('value'), form.field('day')], ['41', '2026-11-20'])
  const kept = await amina.post(page, { value: '42', day: '2026-11-13', was: '2026-11-20', back: 'values' })
  assert.match(
    (await amina.get(kept.to)).words,
    /52% .* 42% of visits Friday, Nov 13 .*Taken back 41% of visits Friday, Nov 20/,
  )
  await amina.post(page, { value: '41', day: '2026-11-20', back: 'values' })
  const both = await amina.get(page)
  assert.match(both.words, /41% of visits Friday, Nov 20 .*42% of visits Friday, Nov 13/)
  assert.doesNotMatch(both.words, /Taken back/)
})

test('where the present number is taken back, the one before it is the present one; brought back, it is again', async () => {
  await amina.post(`${page}/trash`, { was: '2027-02-15' })
  assert.match((await amina.get(`/goals/${goal}`)).words, /Now 52% Jan 29/)
  assert.match((await amina.get(page)).words, /Taken back 58% of visits Monday, Feb 15/)
  await amina.post(page, { value: '58', day: '2027-02-15', back: 'values' })
  assert.match((await amina.get(`/goals/${goal}`)).words, /Now 58% Feb 15/)
})

test('numbers are no wordings: the earlier wordings stay as they were', async () => {
  const read = await amina.get(`/goals/${goal}`)
  assert.doesNotMatch(read.words, /earlier wording/)
  const statement = 'Students explain.'
  await amina.post(`/goals/${goal}`, {
    kind: 'studentLearning',
    statement,
    current: '60',
    unit: '%',
    target: '75',
  })
  assert.match((await amina.get(`/goals/${goal}`)).words, /Now 60% Feb 16 .*One earlier wording/)
  const { words } = await amina.get(`/goals/${goal}/earlier`)
  assert.equal(words.match(/Students explain/g)?.length, 3, 'the goal, and its two wordings')
})

test('words that change leave the number of the day it was seen', async () => {
  const now = world.clock.now()
  world.clock.set(new Date('2027-02-24T16:00:00Z'))
  const { status } = await amina.post(`/goals/${goal}`, {
    kind: 'studentLearning',
    statement: 'Students explain.',
    whyNow: 'They asked.',
    current: '60',
    unit: '%',
    target: '75',
  })
  assert.equal(status, 303)
  assert.match((await amina.get(`/goals/${goal}`)).words, /Now 60% Feb 16/)
  world.clock.set(now)
})

test('what is no number and a day to come are told beside their fields, and nothing is lost', async () => {
  const nothing = await amina.post(page, { value: '', day: '2027-02-17' })
  assert.equal(nothing.status, 422)
  assert.match(nothing.words, /2 things need another look/)
  assert.match(nothing.words, /Please write a number: what you counted, such as 44, or an honest estimate\./)
  assert.match(nothing.words, /This day has not come yet\. Please give the day on which you saw it\./)
  const many = await amina.post(page, { value: 'about half', day: '2027-02-16' })
  assert.match(many.words, /Please write a number, such as 35 or 4\.5\./)
  assert.equal(many.field('value'), 'about half')
})

test('a partner reads the number and its day, and cannot write one', async () => {
  const maya = await world.signedIn('maya.halvorsen')
  const shared = await maya.get(`/shared/${castMember('amina.okafor').id}/goal/${goal}`)
  assert.match(shared.words, /Now 60% Feb 16/)
  assert.doesNotMatch(shared.words, /Where is it now/)
  assert.equal((await maya.get(page)).status, 404)
  assert.equal((await maya.post(page, { value: '1', day: '2027-02-16' })).status, 404)
  assert.equal((await maya.post(`${page}/trash`, { was: '2027-02-16' })).status, 404)
})
