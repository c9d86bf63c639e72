// Two who keep the plans of a school have the same form open; here one person in two windows stands for them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'

const world = await openWorld({ demo: true })
const alder = await demoOrganization(world, 'Alder Elementary')
const at = (rest: string) => `/organizations/${alder}/initiatives${rest}`
const [amina, maya] = [await world.signedIn('amina.okafor'), await world.signedIn('maya.halvorsen')]
const said = { origin: 'school', hours: '0.5', staff: '6', aim: 'Measure the playground.' }
const ownIn = async (name: string) =>
  (
    await world.look<{ id: string }>(
      'select id from initiatives.initiative where space_id = $1 and name = $2',
      [alder, name],
    )
  )[0]!.id

test('two rewrite it at once: what one of them changed is taken, what both changed stands side by side', async () => {
  const talks = at(`/${await ownIn('Number talks before math')}`)
  const data = await ownIn('Weekly data teams')
  await amina.post(talks, { ...said, name: 'Number talks before math' })
  const page = await amina.get(`${talks}/words`)
  const loaded = { ...said, name: 'Number talks before math', base: page.field('base') ?? '' }
  const first = { ...loaded, name: 'First', origin: 'district', staff: '9', stops: `pause:${data}` }
  assert.equal((await amina.post(talks, first)).status, 303)
  const second = await amina.post(talks, { ...loaded, name: 'Second', origin: 'mandate' })
  assert.equal(second.status, 422)
  assert.deepEqual([second.field('name'), second.field('staff')], ['Second', '9'])
  assert.match(second.body, /<option value="mandate" selected/)
  assert.match(second.words, /Saved meanwhile First/)
  assert.match(second.words, /Saved meanwhile from the district/)
  assert.match(second.body, new RegExp(`<option value="pause:${data}" selected`))
  assert.match((await maya.get(talks)).words, /First/)
  const again = { ...loaded, name: 'Second', origin: 'mandate', staff: '9', stops: `pause:${data}` }
  assert.equal((await amina.post(talks, { ...again, base: second.field('base') ?? '' })).status, 303)
  assert.match((await maya.get(talks)).words, /Second .*a mandate/)
  await amina.post(at(`/${data}/decision`), { decision: '' })
})

test('two who press at the same moment write one after the other, and the second is asked', async () => {
  const talks = at(`/${await ownIn('Second')}`)
  const base = (await amina.get(`${talks}/words`)).field('base') ?? ''
  const answers = await Promise.all(
    ['A', 'B'].map((aim) => amina.post(talks, { ...said, name: 'Second', base, aim: `Because of ${aim}.` })),
  )
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 422])
  assert.match((await maya.get(talks)).words, /Because of [AB]\./)
})

test('two decide at once: the second reads what the first decided, and why, before anything is kept', async () => {
  const decision = at(`/${await ownIn('Weekly data teams')}/decision`)
  const base = (await amina.get(decision)).field('base') ?? ''
  const rests = { decision: 'pause', until: '2027-09-01', reason: 'Until the new schedule.' }
  assert.equal((await amina.post(decision, { ...rests, base })).status, 303)
  const second = await amina.post(decision, { decision: 'letGo', reason: 'Nobody missed it.', base })
  assert.equal(second.status, 422)
  assert.match(second.words, /Saved meanwhile Pause/)
  assert.match(second.words, /Nobody missed it\..*Saved meanwhile Until the new schedule\./)
  assert.equal((await amina.post(decision, { decision: '' })).status, 303)
})
