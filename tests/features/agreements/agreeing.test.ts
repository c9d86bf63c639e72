import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld, type Answer, type Visitor } from '#world'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
const [amina, maya] = [await world.signedIn('amina.okafor'), await world.signedIn('maya.halvorsen')]
const [ruth, siobhan] = [await world.signedIn('ruth.abernathy'), await world.signedIn('siobhan.orourke')]
const circleOf = async (one: string, other: string) => {
  const [row] = await world.look<{ id: string }>(
    `select c.id from sharing.circle c where c.ended_at is null and 2 = (select count(*) from sharing.membership m
      where m.space_id = c.id and m.until_at is null and m.person_id in ($1, $2))`,
    [castMember(one).id, castMember(other).id],
  )
  return row?.id ?? ''
}
const atOf = async (one: string, other: string) => `/circles/${await circleOf(one, other)}/agreement`
const hers = await atOf('amina.okafor', 'maya.halvorsen')
const bare = await atOf('ruth.abernathy', 'siobhan.orourke')
const linkOn = ({ links }: Answer, end: string) => links.find((link) => link.endsWith(end)) ?? ''
const norms = ['between us', 'equals']
const base = async (one: Visitor, at: string) => (await one.get(`${at}/new`)).field('base') ?? ''
const propose = async (one: Visitor, at: string, fields: Record<string, string | string[]>) =>
  one.post(at, { norms, base: await base(one, at), ...fields })

test('an agreement in force says what each norm rests on, since when, and who accepted it', async () => {
  const page = await amina.get(hers)
  assert.match(
    page.words,
    /Agreed: everybody here has accepted it\. It has been in force since .*September 9, 2025\./,
  )
  assert.match(page.words, /stays between us\. LPS holds this: what is shown here opens to nobody else/)
  assert.match(page.words, /questions come before advice\. You two hold this\./)
  assert.match(page.words, /Every other Thursday, 7:15 to 7:45/)
  assert.ok((await statementsOf(amina, hers)).length <= 8)
})

test('where nothing is agreed, five norms stand ticked, and one tap proposes them', async () => {
  const circle = bare.split('/')[2]
  assert.match((await ruth.get(`/partners/${circle}`)).words, /Nothing is agreed yet Make one in a minute/)
  const form = await ruth.get(bare)
  assert.equal(form.body.match(/name="norms"[^>]*checked/g)?.length, 5)
  const given = { norms: ['between us', 'equals', 'owner leads', 'facts first', 'free to go'] }
  assert.equal((await propose(ruth, bare, given)).status, 303)
  assert.match(
    (await ruth.get(bare)).words,
    /Proposed by you on .*comes into force when Siobhán O'Rourke accepts/,
  )
  assert.match((await siobhan.get('/notices')).words, /Ruth Abernathy proposes an agreement/)
  assert.match((await siobhan.get('/people')).words, /Partners · an agreement waits for you/)
  assert.match((await ruth.get('/people')).words, /Partners · your proposal waits for an answer/)
  const page = await siobhan.get(bare)
  assert.match(page.words, /Ruth Abernathy proposed this on .*It comes into force when you accept it\./)
  for (let n = 0; n < 2; n++) assert.equal((await siobhan.post(linkOn(page, '/acceptance'))).status, 303)
  assert.match((await ruth.get(bare)).words, /Agreed: everybody here has accepted it\./)
  assert.equal(
    (await ruth.get('/notices')).words.match(/Siobhán O'Rourke accepted your agreement/g)?.length,
    1,
  )
})

test('an empty agreement, or one of 3,000 letters, comes back with a sentence and every word of it', async () => {
  const empty = await propose(ruth, bare, { norms: [], cadence: 'Fridays' })
  assert.deepEqual([empty.status, empty.field('cadence')], [422, 'Fridays'])
  assert.match(empty.words, /Keep at least one norm, or write one of your own\./)
  const long = await propose(ruth, bare, { own: 'y'.repeat(3000) })
  assert.deepEqual([long.status, long.field('own')?.length], [422, 3000])
  assert.match(long.words, /This text is longer than fits here\./)
  assert.equal((await propose(ruth, bare, { openDays: '31' })).status, 422)
  assert.equal((await propose(ruth, bare, { norms: ['obey'] })).status, 422)
})

test('two who propose at once lose nothing: the second sees both', async () => {
  const [mine, theirs] = [await base(ruth, bare), await base(siobhan, bare)]
  assert.equal((await ruth.post(bare, { norms, cadence: 'Mondays', base: mine })).status, 303)
  const answer = await siobhan.post(bare, { norms, cadence: 'Fridays', own: 'Tea', base: theirs })
  assert.equal(answer.status, 409)
  assert.match(answer.words, /Meanwhile Ruth Abernathy proposed this .*Mondays/)
  assert.deepEqual([answer.field('cadence'), answer.field('own')], ['Fridays', 'Tea'])
  const again = { norms, cadence: 'Fridays', own: 'Tea', base: answer.field('base') ?? '' }
  assert.equal((await siobhan.post(bare, again)).status, 303)
  assert.match((await ruth.get(bare)).words, /Siobhán O'Rourke proposed this .*Fridays/)
})

test('nobody accepts what they have not read: a version that is no longer the latest is refused with a sentence', async () => {
  const read = linkOn(await ruth.get(bare), '/acceptance')
  await propose(siobhan, bare, { cadence: 'Fridays at noon' })
  const late = await ruth.post(read)
  assert.equal(late.status, 409)
  assert.match(late.words, /It was changed while you read\. Please read it once more\. .*Fridays at noon/)
  assert.match(late.words, /What holds now This holds until the proposal is accepted\./)
})

test('who proposes what is proposed already accepts it', async () => {
  assert.equal((await ruth.post(bare, { norms, cadence: 'Fridays at noon' })).status, 303)
  assert.match((await siobhan.get(bare)).words, /in force since/)
})

test('a proposal is taken back by who made it, and by nobody else; what is in force stays', async () => {
  await propose(ruth, bare, { cadence: 'Never mind' })
  const back = linkOn(await ruth.get(bare), '/ending')
  assert.equal((await siobhan.post(back)).status, 404)
  assert.equal((await ruth.post(back)).status, 303)
  assert.equal((await ruth.post(back)).status, 404)
  assert.match((await siobhan.get(bare)).words, /in force since .*Fridays at noon/)
  const [held] = await world.look<{ id: string }>(
    `select id from agreements.version where in_force_at is not null and space_id = $1`,
    [bare.split('/')[2]],
  )
  assert.equal((await ruth.post(`${bare}/${held?.id}/ending`)).status, 404)
})

test('earlier versions stay to be read by both', async () => {
  assert.match((await siobhan.get(bare)).words, /Earlier versions .*Proposed .*, not taken up .*Mondays/)
})

const shownTo = async (one: Visitor) =>
  (await one.get(`/partners/${hers.split('/')[2]}`)).links.filter((link) => link.startsWith('/shared/'))

test('a time for what is shown closes what has been open longer the moment both agree, and says so before', async () => {
  const open = await shownTo(maya)
  assert.ok(open.length > 3)
  await propose(maya, hers, { openDays: '30' })
  assert.deepEqual(await shownTo(maya), open, 'a proposal closes nothing')
  const page = await amina.get(hers)
  assert.match(
    page.words,
    /things you share here have been open longer\. They close the moment this comes into force/,
  )
  await amina.post(linkOn(page, '/acceptance'))
  const left = await shownTo(maya)
  assert.ok(left.length < open.length)
  for (const link of open.filter((one) => !left.includes(one)))
    assert.equal((await maya.get(link)).status, 404)
  assert.match((await amina.get(hers)).words, /stays open for 30 days/)
})

test('what is shown anew closes by itself after that time, and its label says until when', async () => {
  const circle = hers.split('/')[2] ?? ''
  const goal = (
    await world.look<{ id: string }>(`select id from focus.goal where space_id = $1 limit 1`, [
      castMember('amina.okafor').id,
    ])
  )[0]?.id
  await amina.post(`/sharing/goal/${goal}`, { circle })
  const seen = `/shared/${castMember('amina.okafor').id}/goal/${goal}`
  assert.equal((await maya.get(seen)).status, 200)
  assert.match((await amina.get(`/partners/${circle}`)).words, /Goal · until Mar 18/)
  const now = world.clock.now()
  world.clock.set(new Date(now.getTime() + 31 * 86_400_000))
  assert.equal((await maya.get(seen)).status, 404)
  const later = await propose(amina, hers, { openDays: '' })
  assert.equal(later.status, 303)
  await maya.post(linkOn(await maya.get(hers), '/acceptance'))
  assert.equal((await maya.get(seen)).status, 404, 'a longer time opens nothing again')
  await amina.post(`/sharing/goal/${goal}`, { circle })
  assert.equal((await maya.get(seen)).status, 200)
  world.clock.set(now)
})

test('the program itself cannot say how long things stay open, nor who accepted', async () => {
  const [may] =
    await world.look(`select has_any_column_privilege('lps_app', 'sharing.circle', 'update') as circle,
    has_any_column_privilege('lps_app', 'agreements.version', 'update') as version,
    has_any_column_privilege('lps_app', 'agreements.acceptance', 'insert') as acceptance`)
  assert.deepEqual(may, { circle: false, version: false, acceptance: false })
})

test('where a partner has left between proposing and accepting there is nothing to accept any more', async () => {
  await propose(ruth, bare, { cadence: 'Too late' })
  const accept = linkOn(await siobhan.get(bare), '/acceptance')
  await ruth.post(`/partners/${bare.split('/')[2]}/ending`)
  assert.equal((await siobhan.post(accept)).status, 404)
  assert.equal((await siobhan.get(bare)).status, 404)
  assert.equal((await propose(siobhan, bare, {})).status, 404)
})

test('an address that means nothing is a page that is not here', async () => {
  for (const path of ['/circles/x/agreement', `/circles/${crypto.randomUUID()}/agreement/new`])
    assert.equal((await amina.get(path)).status, 404)
  assert.equal((await amina.post(`${hers}/x/acceptance`)).status, 404)
  assert.equal((await amina.post(`${hers}/${crypto.randomUUID()}/acceptance`)).status, 404)
})
