import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { aminasGoal, later, show, spaceOf } from './showing.ts'

const world = await openWorld({ demo: true })
const [amina, eleanor] = await Promise.all(
  ['amina.okafor', 'eleanor.vance'].map((key) => world.signedIn(key)),
)
const harlow = await demoOrganization(world, 'Harlow Valley Unified')
const goal = await aminasGoal(world)
const place = `/goals/${goal}/showing`
const list = `/organizations/${harlow}/shown`
await world.look('delete from snapshots.snapshot')

test('before the act a leader reads exactly what will be seen, and by whom', async () => {
  const look = await amina!.get(`${place}?to=${harlow}&with=numbers`)
  assert.match(look.words, /Harlow Valley Unified: today Eleanor Vance and Rashid Farouk/)
  assert.match(look.words, /Exactly this will be seen/)
  assert.match(look.words, /For 15 minutes nobody there sees it/)
  assert.doesNotMatch(look.words, /Marcus/)
})

test('it waits a quarter of an hour, in which nobody sees it and its owner can take it back', async () => {
  const { answer, address, id } = await show(world, amina!, goal, harlow)
  assert.equal(answer.status, 303)
  later(world, 14)
  assert.doesNotMatch((await eleanor!.get(list)).words, /Amina/)
  assert.equal((await eleanor!.get(address)).status, 404)
  assert.match((await amina!.get(place)).words, /until then it has not left your hands/)
  assert.equal((await amina!.post(`${place}/${id}/taking-back`)).status, 303)
  later(world, 10)
  assert.doesNotMatch((await eleanor!.get(list)).words, /Amina/)
  assert.equal((await eleanor!.get(address)).status, 404)
  assert.match((await amina!.get(place)).words, /Taken back .* Nobody had opened it/)
})

test('once delivered it is read there; the leader sees who opened it, and when', async () => {
  const { address, id } = await show(world, amina!, goal, harlow)
  later(world, 15)
  const before = await eleanor!.get(list)
  assert.match(before.words, /A goal of Amina Okafor, not opened yet/)
  assert.match((await amina!.get(place)).words, /Nobody has opened it yet/)
  const copy = await eleanor!.get(address)
  assert.equal(copy.status, 200)
  const [{ statement } = { statement: '' }] = await world.look<{ statement: string }>(
    'select statement from focus.goal where id = $1',
    [goal],
  )
  assert.ok(copy.words.includes(statement))
  assert.ok((await eleanor!.get(list)).words.includes(statement))
  assert.match((await amina!.get(place)).words, /Eleanor Vance opened it/)
  const late = await amina!.post(`${place}/${id}/taking-back`)
  assert.equal(late.status, 422)
  assert.match(late.words, /Somebody opened it before you took it back/)
  assert.equal((await eleanor!.get(address)).status, 200)
})

test('a second reader is told of, once', async () => {
  const [{ address } = { address: '' }] = await world.look<{ address: string }>(
    `select '/organizations/' || recipient_id || '/shown/' || space_id || '/' || id as address
    from snapshots.snapshot order by handed_at desc limit 1`,
  )
  const rashid = await world.signedIn('rashid.farouk')
  await rashid.get(address)
  await rashid.get(address)
  const { words } = await amina!.get(place)
  assert.equal(words.match(/Rashid Farouk opened it/g)?.length, 1)
})

test('later changes to the goal do not change the copy; it can be shown again as it is now', async () => {
  const [{ statement, id } = { statement: '', id: '' }] = await world.look<{ statement: string; id: string }>(
    `select g.statement, s.id from focus.goal g join snapshots.snapshot s on s.item_id = g.id
    order by s.handed_at desc limit 1`,
  )
  const same = await amina!.get(`${place}?to=${harlow}&with=numbers`)
  assert.match(same.words, /has exactly this copy already/)
  await world.look(`update focus.goal set statement = 'Something else now.' where id = $1`, [goal])
  const copy = await eleanor!.get(`${list}/${await spaceOf(world, goal)}/${id}`)
  assert.ok(copy.words.includes(statement))
  const now = await amina!.get(`${place}?to=${harlow}&with=numbers`)
  assert.match(now.words, /Something else now\./)
  assert.match(now.words, /Show it to Harlow Valley Unified/)
  await world.look('update focus.goal set statement = $2 where id = $1', [goal, statement])
})

test('what was opened can be stopped: nobody reads it from then on', async () => {
  const [{ id } = { id: '' }] = await world.look<{ id: string }>(
    `select snapshot_id as id from snapshots.step where step = 'opened' limit 1`,
  )
  assert.equal((await amina!.post(`${place}/${id}/ending`)).status, 303)
  assert.equal((await eleanor!.get(`${list}/${await spaceOf(world, goal)}/${id}`)).status, 404)
  assert.match((await amina!.get(place)).words, /no longer since/)
})

test('a goal that changed between looking and showing is not shown', async () => {
  const look = await amina!.get(`${place}?to=${harlow}`)
  await world.look(`update focus.goal set statement = statement || ' Changed.' where id = $1`, [goal])
  const fields = { to: harlow, once: look.field('once') ?? '', sha256: look.field('sha256') ?? '' }
  const answer = await amina!.post(place, fields)
  assert.equal(answer.status, 422)
  assert.match(answer.words, /The goal has changed since you looked/)
  assert.deepEqual(await world.look('select from snapshots.snapshot where id = $1', [fields.once]), [])
})

test('pressing twice shows it once', async () => {
  const look = await amina!.get(`${place}?to=${harlow}&with=whyNow`)
  const once = look.field('once') ?? ''
  const fields = { to: harlow, once, sha256: look.field('sha256') ?? '', with: 'whyNow' }
  const answers = await Promise.all([amina!.post(place, fields), amina!.post(place, fields)])
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303],
  )
  const kept = await world.look('select from snapshots.snapshot where id = $1', [once])
  assert.equal(kept.length, 1)
})

test('the seal is the hash of the words as they are kept', async () => {
  for (const { manifest, sha256 } of await world.look<{ manifest: string; sha256: string }>(
    'select manifest, seal as sha256 from snapshots.snapshot',
  ))
    assert.equal(createHash('sha256').update(manifest).digest('hex'), sha256)
})
