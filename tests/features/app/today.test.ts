import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { capture } from '../capture.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const andre = await world.signedIn('andre.whitlock')

test('Today greets by name at the school’s hour, with the day as people say it', async () => {
  const morning = world.clock.now()
  assert.match((await amina.get('/today')).words, /Tuesday, February 16 Good morning, Amina/)
  world.clock.set(new Date('2027-02-17T03:30:00Z'))
  assert.match((await amina.get('/today')).words, /Tuesday, February 16 Good evening, Amina/)
  world.clock.set(morning)
})

test('one thing is advised, with its minutes, and it leads to where it is done', async () => {
  const first = await amina.get('/today')
  assert.match(
    first.words,
    /One question, about a minute You promised “Write to the substitute office .*” for/,
  )
  const about = /name="about" value="([^"]+)"/.exec(first.body)?.[1] ?? ''
  await amina.post('/coach/answers', { rule: 'C34', about, answer: 'later' })
  const page = await amina.get('/today')
  assert.match(
    page.words,
    /One question, about 2 minutes “Upstairs hall, 3:20”, Thursday, Feb 11\. What did you see\? Write a sentence/,
  )
  const untold = page.links.find((link) => link.endsWith('/words')) ?? ''
  assert.equal((await amina.get(untold)).status, 200)
  assert.match(page.words, /Waiting for you .*3 entries without a sentence only you see them/)
  assert.ok(page.links.includes('/portfolio?untold=yes'))
})

test('what was last is in sight: the own entry, and what the partner shares', async () => {
  const { words, links } = await amina.get('/today')
  assert.match(
    words,
    /Lately .*shared by Maya Halvorsen, Thursday, Feb 4 Grade 4 talk moves captured Thursday, Feb 11/,
  )
  for (const link of links.filter((one) => /^\/(shared|portfolio)\//.test(one)))
    assert.equal((await amina.get(link)).status, 200)
})

test('a meeting of today or tomorrow is told so, on Today and on People', async () => {
  const morning = world.clock.now()
  assert.match((await amina.get('/today')).words, /With Maya Halvorsen Thursday, Feb 18, 7:15 AM/)
  world.clock.set(new Date('2027-02-17T18:00:00Z'))
  assert.match((await amina.get('/people')).words, /With Maya Halvorsen Tomorrow, 7:15 AM – 7:45 AM/)
  world.clock.set(new Date('2027-02-18T14:00:00Z'))
  assert.match((await amina.get('/today')).words, /With Maya Halvorsen Today, 7:15 AM – 7:45 AM/)
  world.clock.set(morning)
})

test('Today says who asks for feedback, where it is one person, and how many where they are several', async () => {
  assert.match((await amina.get('/today')).words, /Maya Halvorsen asks for your feedback/)
  assert.match((await amina.get('/today')).words, /2 new responses to what you shared/)
})

test('the advice follows what a leader does', async () => {
  const advised = async () => (await andre.get('/today')).words
  assert.match(await advised(), /First of all: what is this year for, and for whom\? Say what it is for/)
  await andre.post('/purpose', { uses: 'growth' })
  assert.match(
    await advised(),
    /Which one change would you like to see by the end of this cycle\? Write a first goal/,
  )
  const whole = { measure: 'I look', baseline: '1', target: '2', due: '2027-05-28', apart: 'Mine' }
  await andre.post('/goals', { kind: 'studentLearning', statement: 'More students explain.', ...whole })
  assert.match(await advised(), /None of your goals is about your own practice\./)
  await andre.post('/goals', { kind: 'professionalGrowth', statement: 'I ask first.', ...whole })
  await capture(andre, { caption: 'First', practisedOn: '2027-02-01' })
  assert.match(await advised(), /Harlow Valley Unified says what it expects of its leaders\./)
  const expected = (await andre.get('/purpose')).links.find((link) => link.endsWith('/expectations'))
  await andre.get(expected ?? '')
  assert.match(await advised(), /“More students explain\.” Which group should hear of it\?/)
  await andre.post('/coach/answers', { rule: 'C26', about: 'any', answer: 'off' })
  assert.match(await advised(), /Nothing captured for 15 days\./)
  await capture(andre, { caption: 'Second' })
  assert.match(await advised(), /You are up to date\./)
  assert.match(await advised(), /My year .*Structures ?you are here .*Action ?under way/)
})

test('who is asked to be a partner finds the question waiting', async () => {
  const teo = await world.signedIn('teo.kalani')
  assert.match((await teo.get('/today')).words, /Waiting for you Daniel Nguyen asks you to be partners/)
})

test('somebody without a cycle has a Today as well', async () => {
  const coach = await world.signedIn('rosalind.achterberg')
  assert.match(
    (await coach.get('/today')).words,
    /Your cycle has not begun yet\..*Nothing is waiting\. Enjoy the quiet\./,
  )
})
