import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { asPerson, newId } from '#platform'
import { foundCircle, joinCircle, leaveCircle, shareItem } from '#sharing'
import { openWorld, type Visitor } from '#world'

const world = await openWorld({ demo: true })
const { db } = world.program
const people = ['amina.okafor', 'maya.halvorsen', 'gus.lindahl', 'ruth.abernathy'] as const
const [host, second, third, newcomer] = people.map((key) => castMember(key).id) as [
  string,
  string,
  string,
  string,
]
const [amina, maya, gus, ruth] = [
  await world.signedIn(people[0]),
  await world.signedIn(people[1]),
  await world.signedIn(people[2]),
  await world.signedIn(people[3]),
]
const circle = newId()
const at = `/circles/${circle}/agreement`
const round = { id: circle, kind: 'roundtable', name: 'Harlow lanterns' } as const
await db.as(asPerson(host), (tx) => foundCircle(tx, host, round, [second, third, newcomer]))
for (const person of [second, third]) await db.as(asPerson(person), (tx) => joinCircle(tx, circle))

const norms = ['between us', 'owner leads']
const propose = async (one: Visitor, openDays: string) =>
  one.post(at, { norms, openDays, base: (await one.get(`${at}/new`)).field('base') ?? '' })
const accept = async (one: Visitor) =>
  one.post((await one.get(at)).links.find((link) => link.endsWith('/acceptance')) ?? '')
const openDays = async () =>
  (
    await world.look<{ days: number | null }>(`select open_days as days from sharing.circle where id = $1`, [
      circle,
    ])
  )[0]?.days

test('a host puts up the norms of a roundtable: held to from then on, agreed when each has accepted', async () => {
  assert.match((await maya.get(at)).words, /Nothing is agreed yet\. A host of the roundtable puts it up/)
  assert.match((await maya.post(at, { norms })).words, /A host of the roundtable proposes its norms\./)
  assert.equal((await propose(amina, '30')).status, 303)
  assert.match(
    (await amina.get(at)).words,
    /Put up by Amina Okafor on .*agreed when each of you has accepted it: 1 of 3 so far\./,
  )
  assert.match((await maya.get(at)).words, /held to from that day.*please say whether you go along\./)
  assert.equal(await openDays(), 30)
})

test('each member says whether they go along, and everybody reads who has', async () => {
  await accept(maya)
  assert.match(
    (await gus.get(at)).words,
    /Amina Okafor Accepted .*Gus Lindahl Not yet .*Maya Halvorsen Accepted/,
  )
})

test('nothing is called agreed before each has accepted it', async () => {
  const room = `/roundtables/${circle}`
  assert.match((await amina.get(room)).words, /Our agreement Held to; 2 of 3 have accepted it/)
  assert.match((await gus.get(room)).words, /Our agreement An agreement waits for you/)
  await accept(gus)
  assert.match((await amina.get(room)).words, /Our agreement Agreed by everybody here/)
  assert.match((await maya.get(at)).words, /Agreed: everybody here has accepted it/)
})

test('a longer time waits until everybody has accepted; a shorter one holds at once', async () => {
  await propose(amina, '90')
  assert.equal(await openDays(), 30)
  assert.match(
    (await gus.get(at)).words,
    /Until everybody here has accepted, the shorter time holds: 30 days\./,
  )
  await accept(maya)
  assert.equal(await openDays(), 30)
  await accept(gus)
  assert.equal(await openDays(), 90)
  await propose(amina, '14')
  assert.equal(await openDays(), 14)
})

test('who is asked in reads nothing of it; who joins is asked whether they go along', async () => {
  assert.equal((await ruth.get(at)).status, 404)
  await db.as(asPerson(newcomer), (tx) => joinCircle(tx, circle))
  assert.match((await ruth.get(at)).words, /please say whether you go along\. Accept it/)
  assert.equal((await accept(ruth)).status, 303)
})

test('who has left reads nothing of it any more, and their own things there are closed', async () => {
  const [goal] = await world.look<{ id: string }>(`select id from focus.goal where space_id = $1 limit 1`, [
    second,
  ])
  const item = { noun: 'goal', id: goal?.id ?? '' } as const
  await db.as(asPerson(second), (tx) => shareItem(tx, second, item, { circleId: circle }))
  assert.equal((await gus.get(`/shared/${second}/goal/${item.id}`)).status, 200)
  await db.as(asPerson(second), (tx) => leaveCircle(tx, circle))
  assert.equal((await gus.get(`/shared/${second}/goal/${item.id}`)).status, 404)
  assert.equal((await maya.get(at)).status, 404)
  assert.equal((await accept(gus)).status, 303, 'a proposer or member who left is in nobody’s way')
})
