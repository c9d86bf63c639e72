import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld, type Visitor } from '#world'
import { capture } from '../capture.ts'
import { demoOrganization } from '../demo-places.ts'
import { aMinutePasses, isKept, keptCardOf } from '../kept-cards.ts'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const maya = await world.signedIn('maya.halvorsen')
const eleanor = await world.signedIn('eleanor.vance')
const harlow = await demoOrganization(world, 'Harlow Valley Unified')
const me = castMember('amina.okafor').id

await aMinutePasses(world)

const decidesAnew = async (visitor: Visitor) =>
  (await statementsOf(visitor, '/today')).some((text) => text.includes('purpose.philosophy f'))

/** Amina has looked, and what she saw is kept. */
async function looked() {
  await world.look('delete from coach.card where space_id = $1', [me])
  const { words } = await amina.get('/today')
  assert.ok(await isKept(world, me))
  return words
}

test('a card is decided once, and kept while nobody did anything', async () => {
  const words = await looked()
  assert.equal(await decidesAnew(amina), false)
  assert.equal((await amina.get('/today')).words, words)
  assert.equal((await statementsOf(amina, '/today')).length, 2)
})

test('the look after a deed decides anew, and the one after that no more', async () => {
  await looked()
  const before = await keptCardOf(world, me)
  await capture(amina, { caption: 'Just now' })
  assert.ok(await decidesAnew(amina))
  assert.ok(await isKept(world, me, before))
  assert.equal(await decidesAnew(amina), false)
})

const partnership = async () => {
  const [row] = await world.look<{ id: string }>(
    `select c.id from sharing.circle c where c.ended_at is null and c.kind = 'partnership' and 2 = (
      select count(*) from sharing.membership m where m.space_id = c.id and m.until_at is null and m.person_id in ($1, $2))`,
    [me, castMember('maya.halvorsen').id],
  )
  return `/partners/${row?.id}`
}

const deeds: Record<string, () => Promise<{ status: number }>> = {
  'a deed of one’s own': async () => ({ status: (await capture(amina, { caption: 'A walk' })) ? 303 : 422 }),
  'an answer to the card': () =>
    amina.post('/coach/answers', { rule: 'C34', about: 'anything', answer: 'later' }),
  'letting a rule speak again, which is remembered nowhere': () => amina.post('/coach/goal/on'),
  'a pause that the partner takes': async () => maya.post(`${await partnership()}/pause`),
  'the end of that pause': async () => maya.post(`${await partnership()}/pause/ending`),
  'another name of the partner': () =>
    maya.post('/me/profile', {
      name: 'Maya H.',
      timeZone: 'America/Los_Angeles',
      language: 'en',
      textSize: 'usual',
      motion: 'device',
      contrast: 'usual',
    }),
  'a number that the district sets': () =>
    eleanor.post(`/organizations/${harlow}/coach`, { 'C17.goals': '1' }),
  'somebody else’s evaluator, for the line reaches everywhere': () =>
    eleanor.post(`/supervision/${castMember('andre.whitlock').id}`, {
      person: castMember('zofia.wisniewska').id,
      process: 'evaluation',
      until: '2027-06-30',
    }),
}

for (const [name, deed] of Object.entries(deeds))
  test(`it is decided anew after ${name}`, async () => {
    await looked()
    assert.equal((await deed()).status, 303)
    assert.ok(await decidesAnew(amina))
  })

test('what the partner writes for themselves changes nothing', async () => {
  await looked()
  await capture(maya, { caption: 'Mine' })
  assert.equal(await decidesAnew(amina), false)
})

test('who is asked is advised anew, and who asked once the other declined, of which no word is kept', async () => {
  const andre = await world.signedIn('andre.whitlock')
  await looked()
  const { to } = await andre.post('/partners', { person: me, kind: 'partnership' })
  assert.ok(await decidesAnew(amina))
  await looked()
  assert.equal((await amina.post(`${to}/declining`)).status, 303)
  assert.ok(await decidesAnew(amina))
})

test('the next day it is decided anew, and when a meeting begins', async () => {
  const start = world.clock.now()
  await looked()
  world.clock.set(new Date('2027-02-17T07:59:59Z'))
  assert.ok(!(await decidesAnew(amina)), 'still today in Tacoma')
  world.clock.set(new Date('2027-02-17T08:00:00Z'))
  assert.ok(await decidesAnew(amina))
  world.clock.set(new Date('2027-02-18T15:00:00Z'))
  await looked()
  world.clock.set(new Date('2027-02-18T15:20:00Z'))
  assert.ok(await decidesAnew(amina))
  world.clock.set(start)
})
