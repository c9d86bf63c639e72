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
