// A principal closes her year in June, comes back in August, and begins the next one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const at = (moment: string) => world.clock.set(new Date(moment))
const words = async (path: string) => (await amina.get(path)).words

at('2027-06-18T18:00:00Z')
await amina.post('/cycle/standards/library/5c00d85b-99fc-5e2e-8551-a88aede5d10f', { all: 'yes' })
const cycle = (await amina.get('/cycles')).links.find((link) => /^\/cycles\/[\da-f-]{36}$/.test(link)) ?? ''

test('at the end of the year outcomes asks for a last look at every goal, a PDF, and what the year taught', async () => {
  const page = await amina.get('/cycle/outcomes')
  assert.match(page.words, /where did it end\? .*A PDF .*What this year taught you: close it with a sentence/)
  assert.ok(page.links.includes(cycle))
})

test('whoever looks for the next year while this one ends is offered its days', async () => {
  const page = await amina.get('/cycles/new')
  assert.deepEqual([page.field('starts'), page.field('ends')], ['2027-07-01', '2028-06-30'])
})

test('closing in the last month asks what the year taught, not why', async () => {
  assert.match(await words(cycle), /Close it .*What did this year teach you\? ?optional/)
  await amina.post(`${cycle}/steps`, {
    step: 'closed',
    reason: 'The rooms that changed had two people in them.',
  })
  assert.match(await words('/cycle/outcomes'), /What this year taught you ready/)
})

test('a closed year stands nowhere any more, and Today leads on to the next', async () => {
  for (const path of ['/today', '/cycle']) {
    const page = await amina.get(path)
    assert.match(page.words, /This cycle is closed\. .*Begin the next cycle/)
    assert.doesNotMatch(page.words, /you are here|Write a goal/)
    assert.ok(page.links.includes('/cycles/new'))
  }
  assert.match(await words(cycle), /Begin the next cycle/)
})

// What is chosen on the form before anybody touches it.
const proposedIn = (body: string) =>
  Object.fromEntries(
    [...body.matchAll(/<input [^>]*>/g)]
      .filter(([tag]) => / checked/.test(tag))
      .map(([tag]) => [/ name="([^"]*)"/.exec(tag)?.[1] ?? '', / value="([^"]*)"/.exec(tag)?.[1] ?? '']),
  )

test('the template and the standards of the last cycle are proposed to the next, and nobody asks for a second one', async () => {
  const form = await amina.get('/cycles/new')
  assert.match(form.words, /The standards of the last cycle ?Ten standards for school leaders/)
  assert.doesNotMatch(form.words, /Why a second one/)
  const { template, same } = proposedIn(form.body)
  assert.equal(same, 'yes')
  assert.match(template ?? '', /^[\da-f-]{36}\/[\da-f-]{36}$/)
})

test('in August the next year begins in purpose, with what the last one taught', async () => {
  at('2027-08-03T18:00:00Z')
  const form = await amina.get('/cycles/new')
  const given = { post: form.field('post') ?? '', starts: '2027-08-03', ends: '2028-06-30' }
  assert.equal((await amina.post('/cycles', { ...given, ...proposedIn(form.body) })).status, 303)
  const page = await words('/cycle')
  assert.match(page, /Purpose ?you are here/)
  assert.match(page, /The rooms that changed had two people in them\. .*what 2026–27 taught you/)
})

test('a promise and an entry of the winter keep nothing else of the new year from being asked', async () => {
  const today = await words('/today')
  assert.doesNotMatch(today, /You promised/)
  assert.match(today, /what is this year for, and for whom\?/)
})

test('whoever looks back into the old year is led to the open one', async () => {
  await amina.post(`${cycle}/present`)
  const page = await amina.get('/cycle')
  assert.match(page.words, /This cycle is closed\. .*To my open cycle/)
  assert.doesNotMatch(page.words, /Begin the next cycle/)
})

test('the new year looks at the same standards, and keeps the template’s words', async () => {
  await amina.post(`${(await latest()) ?? ''}/present`)
  assert.match(await words('/cycle'), /Standards of this cycle: [^.]*Ten standards for school leaders/)
  assert.match(await words('/cycle'), /What “A principal’s year in Harlow” hopes for/)
})

const latest = async () =>
  (await amina.get('/cycles')).links.find((link) => /^\/cycles\/[\da-f-]{36}$/.test(link) && link !== cycle)
