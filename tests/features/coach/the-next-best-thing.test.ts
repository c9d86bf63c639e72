import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const priya = await world.signedIn('priya.raghunathan')
const cardOn = async () => /One question, about .*/.exec((await priya.get('/today')).words)?.[0] ?? ''
const later = async () => {
  const page = await priya.get('/today')
  const field = (name: string) => page.field(name) ?? ''
  return priya.post('/coach/answers', { rule: field('rule'), about: field('about'), answer: 'later' })
}

test('whoever has said why they go without a partner is not asked for one, and is asked again when they take it back', async () => {
  await later()
  await later()
  assert.match(await cardOn(), /Who could be your partner/)
  const said = await priya.post('/company/alone', { what: 'partner', reason: 'I walk with my whole team.' })
  assert.match(said.to, /\?saved=alone-partner-[\da-f-]{36}$/)
  assert.doesNotMatch(await cardOn(), /partner/)
  await priya.post('/company/alone', { what: 'partner', reason: '' })
  assert.match(await cardOn(), /Who could be your partner/)
})

test('a year that nears its end is asked what it taught, and one that is over is asked for nothing else', async () => {
  world.clock.set(new Date('2027-06-24T18:00:00Z'))
  assert.match(await cardOn(), /This cycle ends on .* What did it teach you\? Close it with a sentence/)
  world.clock.set(new Date('2027-09-10T18:00:00Z'))
  assert.match(await cardOn(), /This cycle ended on Wednesday, Jun 30.*Close it, or begin the next/)
  const page = await priya.get('/today')
  const cycle = page.links.find((link) => /^\/cycles\/[\da-f-]{36}$/.test(link)) ?? ''
  assert.match((await priya.get(cycle)).words, /What did this year teach you\?/)
  await later()
  assert.match(await cardOn(), /You are up to date/)
})
