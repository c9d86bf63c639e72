import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { asPerson } from '#platform'
import { chooseSlots, findFree } from '#slots'
import { openWorld } from '#world'
import { circleOfTwo, layMeeting, weekOf } from './week.ts'

const world = await openWorld({ demo: true })
const [amina, maya, ruth] = ['amina.okafor', 'maya.halvorsen', 'ruth.abernathy'].map(
  (key) => castMember(key).id,
) as [string, string, string]
const [atAlder, atBirchwood] = [await world.signedIn('amina.okafor'), await world.signedIn('maya.halvorsen')]
const timeZone = 'America/Los_Angeles'
const circle = await circleOfTwo(world)
await world.look(`update meetings.meeting set state = 'cancelled'`)
const monday = new Date('2027-03-01T08:00:00Z')

/** The times in which all are free, as local hours. */
async function free(person: string, space: string, since: string, until: string) {
  const rows = await world.program.db.as(asPerson(person), (tx) =>
    tx.rows<{ span: string }>({
      name: '',
      text: `select to_char(lower(r) at time zone '${timeZone}', 'MM-DD HH24:MI') || ' ' ||
        to_char(upper(r) at time zone '${timeZone}', 'HH24:MI') as span
        from unnest(trust.free_together($1, $2, $3)) r order by r`,
      values: [space, since, until],
    }),
  )
  return rows.map(({ span }) => span)
}

const keepWeek = async (visitor: typeof atAlder, days: Record<number, string[]>) =>
  assert.equal((await visitor.post('/me/hours', weekOf(days))).to, '/me/hours?saved=hours')

test('two who marked hours are free together where both are', async () => {
  await keepWeek(atAlder, { 1: ['7-12', '13-17'], 3: ['8-10'] })
  await keepWeek(atBirchwood, { 1: ['11-14'], 2: ['7-17'], 3: ['9-12'] })
  assert.deepEqual(await free(amina, circle, '2027-03-01T08:00:00Z', '2027-03-06T08:00:00Z'), [
    '03-01 11:00 12:00',
    '03-01 13:00 14:00',
    '03-03 09:00 10:00',
  ])
})

test('whoever has marked nothing counts as free from Monday to Friday, seven to five', async () => {
  await keepWeek(atAlder, {})
  await keepWeek(atBirchwood, { 5: ['15-19'], 6: ['9-12'] })
  assert.deepEqual(await free(maya, circle, '2027-03-01T08:00:00Z', '2027-03-08T08:00:00Z'), [
    '03-05 15:00 17:00',
  ])
})

test('a meeting of one of them, wherever it is, takes its time away; a cancelled one gives it back', async () => {
  await keepWeek(atBirchwood, { 1: ['8-12'] })
  const own = await layMeeting(world, { space: amina, starts: '2027-03-01T09:00-08:00' })
  const look = () => free(maya, circle, '2027-03-01T08:00:00Z', '2027-03-02T08:00:00Z')
  assert.deepEqual(await look(), ['03-01 08:00 09:00', '03-01 10:00 12:00'])
  await world.look(`update meetings.meeting set state = 'cancelled' where id = $1`, [own])
  assert.deepEqual(await look(), ['03-01 08:00 12:00'])
})

test('over the change of the clocks, eight o’clock stays eight o’clock on the wall', async () => {
  await keepWeek(atBirchwood, { 1: ['8-10'], 7: ['1-4'] })
  assert.deepEqual(await free(maya, maya, '2027-03-08T08:00:00Z', '2027-03-16T08:00:00Z'), [
    '03-08 08:00 10:00',
    '03-14 01:00 04:00',
    '03-15 08:00 10:00',
  ])
  await keepWeek(atBirchwood, { 7: ['2-3'] })
  const spring = await free(maya, maya, '2027-03-14T08:00:00Z', '2027-03-15T06:00:00Z')
  assert.deepEqual(spring, [], 'the hour that clocks leap over is nobody’s hour')
  await keepWeek(atBirchwood, { 7: ['2:30-3'] })
  assert.deepEqual(await free(maya, maya, '2027-03-14T08:00:00Z', '2027-03-15T06:00:00Z'), [])
})

test('in two zones each hour is that of its person’s own wall', async () => {
  await world.look(`update people.person set time_zone = 'America/New_York' where id = $1`, [maya])
  await keepWeek(atAlder, { 2: ['8-12'] })
  await keepWeek(atBirchwood, { 2: ['8-12'] })
  assert.deepEqual(await free(amina, circle, '2027-03-02T08:00:00Z', '2027-03-03T08:00:00Z'), [
    '03-02 08:00 09:00',
  ])
  // Between the two springs of a year's change Europe is an hour nearer.
  await world.look(`update people.person set time_zone = 'Europe/Berlin' where id = $1`, [maya])
  await keepWeek(atBirchwood, { 2: ['16-20'] })
  assert.deepEqual(await free(amina, circle, '2027-03-02T08:00:00Z', '2027-03-03T08:00:00Z'), [
    '03-02 08:00 11:00',
  ])
  assert.deepEqual(await free(amina, circle, '2027-03-16T07:00:00Z', '2027-03-17T07:00:00Z'), [
    '03-16 08:00 12:00',
  ])
  await world.look(`update people.person set time_zone = $2 where id = $1`, [maya, timeZone])
})

test('on leave and in a break of their school nobody is asked for', async () => {
  await keepWeek(atAlder, { 1: ['8-9'], 2: ['8-9'], 3: ['8-9'] })
  await keepWeek(atBirchwood, {})
  const [post] = await world.look<{ id: string }>(`select id from posts.post where space_id = $1 and main`, [
    maya,
  ])
  const look = () => free(amina, circle, '2027-03-01T08:00:00Z', '2027-03-05T08:00:00Z')
  assert.equal((await look()).length, 3)
  await world.look(
    `insert into posts.leave (space_id, post_id, starts, ends) values ($1, $2, '2027-03-02', '2027-03-02')`,
    [maya, post!.id],
  )
  assert.deepEqual(await look(), ['03-01 08:00 09:00', '03-03 08:00 09:00'])
  await world.look(
    `insert into organizations.pause (organization_id, title, starts, ends)
      select organization_id, 'Snow days', '2027-03-03', '2027-03-04' from posts.post where id = $1`,
    [post!.id],
  )
  assert.deepEqual(await look(), ['03-01 08:00 09:00'])
})

test('three slots come out of it, in which both are free', async () => {
  await world.look('delete from posts.leave where space_id = $1', [maya])
  await world.look(`delete from organizations.pause where title = 'Snow days'`)
  await keepWeek(atAlder, { 1: ['8-12'], 2: ['13-17'], 4: ['7-9'] })
  const common = await world.program.db.as(asPerson(amina), (tx) => findFree(tx, circle, { since: monday }))
  const slots = chooseSlots(common, 45, timeZone)
  const said = slots.map(({ startsAt }) =>
    startsAt.toLocaleString('en-US', {
      timeZone,
      weekday: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
    }),
  )
  assert.deepEqual(said, ['1 Mon, 8:00 AM', '2 Tue, 1:00 PM', '4 Thu, 7:00 AM'])
})

test('of a circle one is not in, of another’s own week, and of nobody’s, nothing is told', async () => {
  const [since, until] = ['2027-03-01T08:00:00Z', '2027-03-08T08:00:00Z']
  assert.deepEqual(await free(ruth, circle, since, until), [])
  assert.deepEqual(await free(ruth, amina, since, until), [])
  assert.deepEqual(await free(ruth, '019a0000-0000-7000-8000-000000000000', since, until), [])
})

test('whoever left is neither told nor counted', async () => {
  await world.look(
    `update sharing.membership set until_at = $3 where space_id = $1 and person_id = $2 and until_at is null`,
    [circle, maya, world.clock.now()],
  )
  assert.deepEqual(await free(maya, circle, '2027-03-01T08:00:00Z', '2027-03-08T08:00:00Z'), [])
  await keepWeek(atBirchwood, { 6: ['8-9'] })
  assert.equal((await free(amina, circle, '2027-03-01T08:00:00Z', '2027-03-08T08:00:00Z')).length, 3)
})

test('a century, a past one, an end before its beginning and no end are looked at for two months at most', async () => {
  await keepWeek(atAlder, { 1: ['8-9'] })
  const long = await free(amina, amina, '2027-03-01T08:00:00Z', '2127-03-01T08:00:00Z')
  assert.ok(long.length >= 8 && long.length <= 9, String(long.length))
  assert.deepEqual(await free(amina, amina, '1927-03-01T08:00:00Z', '2027-02-01T08:00:00Z'), [])
  assert.deepEqual(await free(amina, amina, '2027-03-08T08:00:00Z', '2027-03-01T08:00:00Z'), [])
  assert.ok((await free(amina, amina, '-infinity', 'infinity')).length <= 9)
  assert.deepEqual(await free(amina, amina, 'infinity', 'infinity'), [])
})
