import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const andre = await world.signedIn('andre.whitlock')
const { id } = castMember('andre.whitlock')
await world.look('delete from cycles.cycle where space_id = $1', [id])
const cycles = () => world.look('select from cycles.cycle where space_id = $1', [id])
const begun = () => world.look(`select from platform.happening where space_id = $1 and noun = 'cycle'`, [id])

test('twenty presses of “Begin my cycle” in the same moment begin one cycle', async () => {
  const before = (await begun()).length
  assert.match((await andre.get('/cycle')).words, /Begin my cycle/)
  const presses = Array.from({ length: 20 }, () => andre.post('/cycle'))
  for (const { status, to } of await Promise.all(presses)) assert.deepEqual([status, to], [303, '/cycle'])
  assert.deepEqual([(await cycles()).length, (await begun()).length], [1, before + 1])
})

test('pressed again later, the cycle stays as it is', async () => {
  assert.equal((await andre.post('/cycle')).status, 303)
  assert.equal((await cycles()).length, 1)
})

const forget = () => world.look('delete from cycles.cycle where space_id = $1', [id])

test('whoever wanted to write a goal and began first is led back to it', async () => {
  await forget()
  const wanted = '/goals/new?kind=school'
  const refused = await andre.get(wanted)
  assert.match(refused.words, /Once you have begun, you go on to where you were going/)
  const begin = await andre.get(refused.links.find((link) => link.startsWith('/cycle?next=')) ?? '')
  assert.match(begin.words, /Then you go on to where you were going\. Begin my cycle/)
  assert.equal((await andre.post('/cycle', { next: begin.field('next') ?? '' })).to, wanted)
  assert.match((await andre.get(wanted)).words, /The goal, in a sentence/)
})

test('so is whoever chooses the days of it, and whoever came from a phase', async () => {
  await forget()
  const begin = await andre.get('/cycle/focus')
  const other = await andre.get(begin.links.find((link) => link.startsWith('/cycles/new')) ?? '')
  const fields = ['post', 'starts', 'ends', 'next'].map((name) => [name, other.field(name) ?? ''])
  assert.equal((await andre.post('/cycles', Object.fromEntries(fields))).to, '/cycle/focus?saved=cycle-new')
})

test('words that were sent before there was a cycle are still there, and are kept with one tap', async () => {
  await forget()
  const refused = await andre.post('/goals', { kind: 'school', statement: 'Teams look at work together.' })
  assert.equal(refused.status, 404)
  const still = await andre.post('/cycle', { kept: refused.field('kept') ?? '' })
  assert.match(
    still.words,
    /Your words are still here Your cycle has begun\. Nothing was lost; keep it now\./,
  )
  const given = { kind: still.field('kind') ?? '', statement: still.field('statement') ?? '' }
  assert.equal((await andre.post('/goals', given)).status, 303)
  assert.match((await andre.get('/cycle')).words, /Teams look at work together\./)
})

test('no address outside of LPS is a way on', async () => {
  await forget()
  assert.equal((await andre.post('/cycle', { next: '//example.org/x' })).to, '/cycle')
})
