import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asPerson } from '#platform'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { aminasGoal, later, show, spaceOf } from './showing.ts'

const world = await openWorld({ demo: true })
const [amina, eleanor, marcus] = await Promise.all(
  ['amina.okafor', 'eleanor.vance', 'marcus.delacroix'].map((key) => world.signedIn(key)),
)
const [harlow, pinecrest] = await Promise.all(
  ['Harlow Valley Unified', 'Pinecrest County Schools'].map((name) => demoOrganization(world, name)),
)
const goal = await aminasGoal(world)
const me = await spaceOf(world, goal)
const place = `/goals/${goal}/showing`
const list = `/organizations/${harlow}/shown`
await world.look('delete from snapshots.snapshot')

test('nobody else reads it: not the evaluator, not another district, not the board or who reads counts', async () => {
  const { address } = await show(world, amina!, goal, harlow!)
  later(world, 20)
  for (const key of ['tom.ashcroft', 'dorothy.pell', 'carol.stubbs', 'jonah.weiss', 'maya.halvorsen']) {
    const other = await world.signedIn(key)
    assert.equal((await other.get(address)).status, 404, key)
    assert.equal((await other.get(list)).status, 404, key)
  }
  assert.equal((await marcus!.get(address)).status, 404)
  assert.equal((await eleanor!.get(address)).status, 200)
})

test('it goes only to where one holds a post, or above', async () => {
  const look = await amina!.get(place)
  assert.doesNotMatch(look.words, /Pinecrest/)
  assert.equal((await amina!.get(`${place}?to=${pinecrest}`)).status, 404)
  const fields = { to: pinecrest!, once: crypto.randomUUID(), sha256: 'a'.repeat(64) }
  assert.equal((await amina!.post(place, fields)).status, 404)
  const refused = world.program.db.as(asPerson(me), (tx) =>
    tx.run({
      name: '',
      text: `insert into snapshots.snapshot (space_id, act, noun, item_id, recipient_id, manifest, seal)
        values ($1, 'show upward', 'goal', $2, $3, '{}', encode(sha256('{}'), 'hex'))`,
      values: [me, goal, pinecrest],
    }),
  )
  await assert.rejects(refused, /not found/)
})

test('somebody else’s goal cannot be shown, and nobody takes back what is another’s', async () => {
  const maya = await world.signedIn('maya.halvorsen')
  assert.equal((await maya.get(place)).status, 404)
  await world.look('delete from snapshots.snapshot')
  const { id, address } = await show(world, amina!, goal, harlow!)
  later(world, 15)
  assert.equal((await maya.post(`${place}/${id}/taking-back`)).status, 404)
  assert.equal((await eleanor!.get(address)).status, 200)
})

test('bad addresses and bad answers are not found', async () => {
  assert.equal((await amina!.get('/goals/x/showing')).status, 404)
  assert.equal((await amina!.get(`${place}?to=x`)).status, 404)
  assert.equal((await amina!.post(place, {})).status, 404)
  assert.equal((await eleanor!.get(`${list}/x/y`)).status, 404)
})

test('opening and taking back in the same moment: exactly one of them happens', async () => {
  for (let n = 0; n < 12; n++) {
    await world.look('delete from snapshots.snapshot')
    const { id, address } = await show(world, amina!, goal, harlow!)
    later(world, 15)
    const deeds = [() => eleanor!.get(address), () => amina!.post(`${place}/${id}/taking-back`)]
    const order = n % 2 ? deeds : deeds.toReversed()
    const answers = await Promise.all(order.map((deed) => deed()))
    const [opened, taken] = n % 2 ? answers : answers.toReversed()
    assert.ok(
      (opened?.status === 200 && taken?.status === 422) || (opened?.status === 404 && taken?.status === 303),
      `${opened?.status} and ${taken?.status}`,
    )
  }
})

test('the application can change nothing of a copy and its steps', async () => {
  for (const table of ['snapshots.snapshot', 'snapshots.step', 'tallies.tally', 'tallies.roster'])
    for (const right of ['update', 'delete', 'truncate']) {
      const [answer] = await world.look<{ may: boolean }>(
        `select has_table_privilege('lps_app', $1, $2) as may`,
        [table, right],
      )
      assert.equal(answer?.may, false, `${right} on ${table}`)
    }
})
