import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform'
import { countGoals, countMeetings } from '#tallies'
import { openWorld } from '#world'
import { layDistrict } from '../alignment/some-district.ts'

const world = await openWorld()
const at = await layDistrict(world.look, { leadersOf: [12, 6, 3, 3] })
const [first = [], second = []] = at.leaders
const on = (day: string) => world.clock.set(new Date(`${day}T06:00:00Z`))

/** Partners who met once on a day, or missed it. */
async function meet(pair: string[], day: string, state = 'held') {
  const circle = newId()
  await world.look(
    `insert into sharing.circle (space_id, id, kind, founded_by, founded_at) values ($1, $1, 'partnership', $2, '2026-08-01')`,
    [circle, pair[0]],
  )
  for (const [turn, person] of pair.entries())
    await world.look(
      `insert into sharing.membership (space_id, person_id, state, asked_by, from_at, seat)
        values ($1, $2, 'member', $2, '2026-08-01', $3)`,
      [circle, person, turn + 1],
    )
  await world.look(
    `insert into meetings.meeting (space_id, starts_at, ends_at, zone, state, made_by)
      values ($1, $2::timestamptz, $2::timestamptz + interval '30 minutes', 'America/Chicago', $3, $4)`,
    [circle, `${day}T15:00:00Z`, state, pair[0]],
  )
}

const wish = (organization: string, since: string) =>
  world.look('insert into tallies.wish (space_id, since, made_by) values ($1, $2, $3)', [
    organization,
    since,
    first[0],
  ])

const told = () =>
  world.look<{ space: string; month: string; leaders: number; among: number; held: number }>(
    `select space_id as space, month::text, leaders, among, held from tallies.meeting_tally order by month, leaders desc`,
  )

for (let i = 0; i < 8; i += 2) await meet(first.slice(i, i + 2), '2027-02-09')
for (let i = 0; i < 4; i += 2) await meet(second.slice(i, i + 2), '2027-02-11')
await meet(second.slice(4, 6), '2027-02-11', 'missed')

test('nothing is counted where nobody switched it on', async () => {
  on('2027-03-01')
  assert.equal(await countMeetings(world.program.db), 0)
  assert.deepEqual(await told(), [])
})

test('a month that began after it was switched on is counted, without names, once', async () => {
  await wish(at.district, '2027-01-20')
  await countGoals(world.program.db)
  assert.equal(await countMeetings(world.program.db), 1)
  const [of] = await told()
  assert.equal(of?.space, at.district)
  assert.deepEqual([of?.leaders, of?.held], [12, 6])
  assert.equal(await countMeetings(world.program.db), 0)
})

test('a school inside is not told where the rest of the district would be fewer than five', async () => {
  await wish(at.schools[0]!, '2027-01-20')
  for (let i = 0; i < 8; i += 2) await meet(first.slice(i, i + 2), '2027-03-09')
  for (let i = 0; i < 4; i += 2) await meet(second.slice(i, i + 2), '2027-03-11')
  on('2027-04-01')
  await countMeetings(world.program.db)
  // Eight of the first school and twelve of the district: twelve less eight is four.
  const april = (await told()).filter(({ month }) => month === '2027-03-01')
  assert.deepEqual(
    april.map(({ space }) => space),
    [at.district],
  )
})

test('the month in which it is switched on is not counted', async () => {
  await world.look('delete from tallies.wish')
  await wish(at.district, '2027-04-10')
  for (let i = 0; i < 12; i += 2) await meet(first.slice(i, i + 2), '2027-04-20')
  on('2027-05-01')
  assert.equal(await countMeetings(world.program.db), 0)
})
