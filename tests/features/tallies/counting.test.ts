import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asPerson } from '#platform'
import { countGoals } from '#tallies'
import { openWorld } from '#world'
import { layDistrict, writeGoals } from '../alignment/some-district.ts'

const world = await openWorld()
const at = await layDistrict(world.look, { leadersOf: [12, 6, 3, 3] })
const [first = [], second = [], third = [], fourth = []] = at.leaders
const goal = { space: at.district, id: at.districtGoals[0]! }
const other = { space: at.district, id: at.districtGoals[1]! }
const inSchool = { space: at.schools[0]!, id: at.schoolGoals[0]![0]! }
const on = (day: string) => world.clock.set(new Date(`${day}T06:00:00Z`))

interface Told {
  part: string
  leaders: number | null
  among: number | null
  goals: number
  month: string
}

const told = (goalId: string | null, space = at.district) =>
  world.look<Told>(
    `select part, leaders, among, goals, month::text from tallies.tally
    where goal_id is not distinct from $1 and space_id = $2 order by month, part`,
    [goalId, space],
  )

const tally = (counts: { leaders: number; goals: number }) => ({
  part: 'goal',
  among: 25,
  month: '2027-01-01',
  ...counts,
})

await writeGoals(world.look, first.slice(0, 6), { to: inSchool, many: 2 })
await writeGoals(world.look, second.slice(0, 5), { to: goal })
await writeGoals(world.look, third.slice(0, 2), { to: other })
await writeGoals(world.look, [...first.slice(6), ...second.slice(5)], { apart: 'Our own building first.' })
await writeGoals(world.look, [...third.slice(2), ...fourth], {})

test('a month that is over is counted once, by any path of links', async () => {
  on('2027-02-01')
  assert.ok((await countGoals(world.program.db)) > 0)
  assert.deepEqual(await told(goal.id), [tally({ leaders: 5, goals: 5 })])
  // Six work on a goal of the first school, which serves this one of the district; two serve it themselves.
  assert.deepEqual(await told(other.id), [tally({ leaders: 8, goals: 14 })])
  assert.equal(await countGoals(world.program.db), 0)
  on('2027-02-27')
  assert.equal(await countGoals(world.program.db), 0)
})

test('a part is not told where it would tell of fewer than five: eight less six is two', async () => {
  assert.deepEqual(await told(inSchool.id, inSchool.space), [])
})

test('the three numbers are told as far as each is of five leaders', async () => {
  const parts = await told(null)
  assert.deepEqual(
    parts.map(({ part, goals }) => [part, goals]),
    [
      ['apart', 7],
      ['linked', 19],
    ],
  )
})

test('whoever comes or goes changes nothing, as long as they are fewer than five', async () => {
  const before = await world.look('select * from tallies.tally order by id')
  await writeGoals(world.look, third.slice(2), { to: goal })
  await world.look(`update posts.post set ends = '2027-02-10' where space_id = any($1::uuid[])`, [
    second.slice(0, 3),
  ])
  on('2027-03-01')
  await countGoals(world.program.db)
  assert.deepEqual(await world.look('select * from tallies.tally order by id'), before)
})

test('a number changes when it changes by five or more, and the earlier one stays with its month', async () => {
  await writeGoals(world.look, [...fourth, second[5]!, third[2]!], { to: other })
  on('2027-04-01')
  await countGoals(world.program.db)
  const counts = await told(other.id)
  assert.deepEqual(
    counts.map(({ leaders }) => leaders),
    [8, 13],
  )
  assert.equal(counts.at(-1)?.month, '2027-03-01')
})

test('a leader who comes alone is not counted; five who come together are', async () => {
  const roster = () =>
    world.look<{ n: number }>(`select count(*)::int as n from tallies.roster where space_id = $1`, [
      at.district,
    ])
  const [before] = await roster()
  const add = (n: number) =>
    world.look(
      `with made as (select uuidv7() as id from generate_series(1, $2)), person as (
        insert into people.person (space_id, id, name, time_zone) select id, id, 'Newcomer', 'UTC' from made returning id),
      post as (insert into posts.post (space_id, organization_id, title, role_kind, starts)
        select id, $1, 'Dean', 'dean', '2027-04-01' from person returning space_id, id)
      insert into cycles.cycle (space_id, post_id, school_year, starts, ends)
        select space_id, id, '2026–27', '2027-04-01', '2027-06-30' from post`,
      [at.schools[3], n],
    )
  await add(4)
  on('2027-05-01')
  await countGoals(world.program.db)
  assert.deepEqual((await roster())[0], before)
  await add(1)
  on('2027-06-01')
  await countGoals(world.program.db)
  assert.equal((await roster())[0]?.n, before!.n + 5)
})

test('nobody but work of the house counts, and nobody reads the groups', async () => {
  on('2027-07-01')
  const { db } = world.program
  const asSam = asPerson(at.superintendent)
  const counted = await db.as(asSam, (tx) =>
    tx.row<{ n: number }>({ name: '', text: 'select trust.count_goals() as n', values: [] }),
  )
  assert.equal(counted?.n, 0)
  const raw = { name: '', text: 'select * from trust.raw_cells($1)', values: [at.state] }
  await assert.rejects(
    db.as(asSam, (tx) => tx.rows(raw)),
    /not found/,
  )
  await assert.rejects(
    db.as(asSam, (tx) => tx.rows({ name: '', text: 'select * from tallies.roster', values: [] })),
    /not found/,
  )
  assert.deepEqual(await world.look(`select from tallies.month where month = '2027-06-01'`), [])
})

test('a tally is read in its tree alone', async () => {
  const away = await layDistrict(world.look, { leadersOf: [1] })
  const read = (person: string) =>
    world.program.db.as(asPerson(person), (tx) =>
      tx.rows({ name: '', text: 'select * from tallies.tally', values: [] }),
    )
  assert.ok((await read(first[0]!)).length > 0)
  assert.deepEqual(await read(away.superintendent), [])
})

test('the table itself refuses a number below five', async () => {
  for (const [leaders, among, goals] of [
    [4, 20, 9],
    [16, 20, 20],
    [7, 20, 4],
  ])
    await assert.rejects(
      world.look(
        `insert into tallies.tally (space_id, goal_id, part, school_year, month, leaders, among, goals)
        values ($1, $2, 'goal', '2026–27', '2027-08-01', $3, $4, $5)`,
        [at.district, goal.id, leaders, among, goals],
      ),
      /check/,
    )
})
