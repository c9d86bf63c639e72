import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { demoGoal, writtenGoal } from './goals.ts'

const world = await openWorld({ demo: true })
const harlow = await demoOrganization(world, 'Harlow Valley Unified')
const eleanor = await world.signedIn('eleanor.vance')
const goal = await demoGoal(world, 'Chronic absence falls')
const page = `${goal}/values`

test('one tap from the list leads to one number and its day, and back to the list', async () => {
  const list = `/organizations/${harlow}/goals`
  const from = (await eleanor.get(list)).links.find((link) => link.startsWith(page)) ?? ''
  const form = await eleanor.get(from)
  assert.match(form.words, /Where is it now\? .*in: % of students .*So far 19% of students Friday, Jan 29/)
  assert.equal(form.field('day'), '2027-02-16')
  const kept = await eleanor.post(page, { value: '17 %', day: '2027-02-15', back: form.field('back') ?? '' })
  assert.match(kept.to, new RegExp(`^${list}\\?saved=value-`))
  assert.match((await eleanor.get(kept.to)).words, /Now 17% Feb 15 Target 14%/)
})

test('from the goal it leads back to the goal, and everybody reads the number there', async () => {
  assert.ok((await eleanor.get(goal)).links.includes(page))
  const kept = await eleanor.post(page, { value: '18', day: '2027-02-15' })
  assert.ok(kept.to.startsWith(`${goal}?saved=`))
  const amina = await world.signedIn('amina.okafor')
  assert.match((await amina.get(goal)).words, /Now 18% Feb 15/)
})

test('a number that Today asks for is kept in one field, and Today asks no more', async () => {
  const late = await demoGoal(world, 'In math, English learners')
  const from = (await eleanor.get('/today')).links.find((link) => link.startsWith(late)) ?? ''
  const form = await eleanor.get(from)
  const kept = await eleanor.post(`${late}/values`, {
    value: '29',
    day: '2027-02-12',
    back: form.field('back') ?? '',
  })
  assert.match(kept.to, /^\/today\?saved=/)
  assert.match((await eleanor.get('/today')).words, /Nothing is due there/)
})

test('an earlier number joins what was seen, and a wrong one is corrected or taken back and not lost', async () => {
  await eleanor.post(page, { value: '21', day: '2026-11-20' })
  assert.match((await eleanor.get(goal)).words, /Now 18% Feb 15/)
  await eleanor.post(page, { value: '20', day: '2026-11-27', was: '2026-11-20', back: 'values' })
  assert.match(
    (await eleanor.get(page)).words,
    /18% .*19% .*20% of students Friday, Nov 27 .*Taken back 21% of students Friday, Nov 20/,
  )
  await eleanor.post(`${page}/trash`, { was: '2027-02-15' })
  assert.match((await eleanor.get(goal)).words, /Now 19% Jan 29/)
  await eleanor.post(page, { value: '18', day: '2027-02-15', back: 'values' })
  assert.match((await eleanor.get(goal)).words, /Now 18% Feb 15/)
})

test('a number is no wording; one that comes with the words is kept among those that were seen', async () => {
  const words = { statement: 'Every bus is on time.', baseline: '60', target: '90', unit: '%' }
  const bus = await writtenGoal(eleanor, harlow, { ...words, current: '61' }, true)
  world.clock.set(new Date(world.clock.now().getTime() + 86_400_000))
  const later = await world.signedIn('eleanor.vance')
  await later.post(bus, { schoolYear: '2026–27', ...words, current: '70' })
  await later.post(`${bus}/values`, { value: '72', day: '2027-02-17' })
  assert.match(
    (await later.get(`${bus}/values`)).words,
    /So far 72% Wednesday, Feb 17 Correct 61% Tuesday, Feb 16/,
  )
  const { words: versions } = await later.get(`${bus}/versions`)
  assert.doesNotMatch(versions, /On the left/)
})

test('what is no number and a day to come are told beside their fields', async () => {
  const nothing = await eleanor.post(page, { value: '', day: '2027-03-17' })
  assert.equal(nothing.status, 422)
  assert.match(nothing.words, /2 things need another look/)
  assert.match(nothing.words, /Please write a number: what you counted.*This day has not come yet\./)
})

test('whoever keeps no plans there reads the number and finds no place to write one', async () => {
  for (const key of ['amina.okafor', 'marcus.delacroix', 'tom.ashcroft']) {
    const reader = await world.signedIn(key)
    assert.doesNotMatch((await reader.get(goal)).words, /Where is it now/)
    assert.equal((await reader.get(page)).status, 404, key)
    assert.equal((await reader.post(page, { value: '1', day: '2027-02-16' })).status, 404, key)
    assert.equal((await reader.post(`${page}/trash`, { was: '2027-01-29' })).status, 404, key)
  }
})

test('a number that is emptied among the words is not lost: it is told how it is taken back', async () => {
  const before = (await eleanor.get(goal)).words
  const sent = await eleanor.post(goal, { schoolYear: '2026–27', statement: 'No number?', current: ' ' })
  assert.equal(sent.status, 422)
  assert.match(sent.words, /A number stands here already\./)
  assert.equal((await eleanor.get(goal)).words, before)
})
