import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import pg from 'pg'
import { countGoals } from '#tallies'
import { openWorld } from '#world'
import { layDistrict, writeGoals, type SomeDistrict } from '../alignment/some-district.ts'
import { givenAway, layTwoDistricts, lookAround, years, type Year } from './over-months.ts'

const world = await openWorld()
const client = new pg.Client(world.owner)
client.on('error', () => {}) // its database goes with the world
await client.connect()
const look = async <Row extends object>(text: string, values?: unknown[]) =>
  (await client.query<Row>(text, values)).rows
const count = async (month: number) => {
  world.clock.set(new Date(Date.UTC(2026, 7 + month, 1, 6)))
  return countGoals(world.program.db)
}
const told = (space: string, goal?: string) =>
  look<{ part: string; goals: number }>(
    `select part, goals from tallies.tally where space_id = $1 and goal_id is not distinct from $2 order by month`,
    [space, goal ?? null],
  )

/** Twenty of a district work on a goal, sixteen of them through a goal of their school: that one may not be told. */
async function sixteenOfTwenty(): Promise<{ at: SomeDistrict; district: string; school: string }> {
  const at = await layDistrict(look, { leadersOf: [24, 24], goalsOf: 1 })
  const [first = [], second = []] = at.leaders
  const [district, school] = [at.districtGoals[1]!, at.schoolGoals[0]![0]!]
  await writeGoals(look, first.slice(0, 16), { to: { space: at.schools[0]!, id: school } })
  await writeGoals(look, second.slice(0, 4), { to: { space: at.district, id: district } })
  await count(2)
  assert.deepEqual(
    [await told(at.district, district), await told(at.schools[0]!, school)],
    [[{ part: 'goal', goals: 20 }], []],
  )
  return { at, district, school }
}

test('a goal that is over stays in the sum: what is inside it is told no sooner', async () => {
  const { at, district, school } = await sixteenOfTwenty()
  await look(`update plans.goal set state = 'met' where id = $1`, [district])
  await count(3)
  assert.deepEqual(await told(at.schools[0]!, school), [])
})

test('a link that is taken away opens nothing: twenty less sixteen was told of', async () => {
  const { at, school } = await sixteenOfTwenty()
  await look('delete from plans.link where goal_id = $1', [school])
  await count(3)
  assert.deepEqual(await told(at.schools[0]!, school), [])
})

test('a school that is moved to another district stays in the sum of the one it was counted with', async () => {
  const at = await layDistrict(look, { leadersOf: [30, 12], goalsOf: 1 })
  const [first = [], second = []] = at.leaders
  const to = { space: at.district, id: at.districtGoals[1]! }
  await writeGoals(look, [...first.slice(0, 20), ...second.slice(0, 3)], { to })
  await writeGoals(look, [...first.slice(20), ...second.slice(3)], {})
  await count(2)
  const linked = (space: string) => told(space).then((all) => all.filter(({ part }) => part === 'linked'))
  assert.deepEqual(await linked(at.district), [{ part: 'linked', goals: 23 }])
  const [other] = await look<{ id: string }>(
    `insert into organizations.organization (kind, name, parent_id, top_id, time_zone, founded_by)
      values ('district', 'Another District', $1, $1, 'UTC', $1) returning id`,
    [at.state],
  )
  await look('update organizations.organization set parent_id = $1 where id = $2', [other!.id, at.schools[0]])
  await count(3)
  assert.deepEqual([await linked(other!.id), await linked(at.schools[0]!)], [[], []])
})

test('of two school years each is told by itself', async () => {
  const at = await layDistrict(look, { leadersOf: [16] })
  const [leaders = []] = at.leaders
  const to = { space: at.district, id: at.districtGoals[0]! }
  await writeGoals(look, leaders.slice(0, 8), { to })
  await writeGoals(look, leaders.slice(8, 11), {})
  await count(2)
  const [before] = [await told(at.district)]
  assert.deepEqual(before, [{ part: 'linked', goals: 8 }])
  await look(
    `insert into cycles.cycle (space_id, post_id, school_year, starts, ends)
      select space_id, post_id, '2027–28', '2027-07-01', '2028-06-30' from cycles.cycle where space_id = any($1::uuid[])`,
    [leaders],
  )
  await look(
    `insert into focus.goal (space_id, cycle_id, kind, statement, apart)
      select space_id, id, 'school', 'I ask before I tell, in each visit of mine.', '' from cycles.cycle
      where space_id = any($1::uuid[]) and school_year = '2027–28'`,
    [leaders.slice(0, 9)],
  )
  await writeGoals(look, [], {})
  await look(
    `update focus.goal g set apart = 'Our own building first.' from cycles.cycle c
      where c.space_id = g.space_id and c.id = g.cycle_id and c.school_year = '2027–28' and g.space_id = $1`,
    [leaders[0]],
  )
  await count(14)
  const after = await look<{ year: string; part: string; goals: number }>(
    `select school_year as year, part, goals from tallies.tally where space_id = $1 and goal_id is null order by month`,
    [at.district],
  )
  assert.deepEqual(after, [
    { year: '2026–27', part: 'linked', goals: 8 },
    { year: '2027–28', part: 'none', goals: 8 },
  ])
})

test('the three numbers are told anew when they differ by five or more', async () => {
  const at = await layDistrict(look, { leadersOf: [30] })
  const [leaders = []] = at.leaders
  const to = { space: at.district, id: at.districtGoals[0]! }
  await writeGoals(look, leaders.slice(0, 8), { to })
  await writeGoals(look, leaders.slice(8, 14), {})
  await count(2)
  await writeGoals(look, leaders.slice(14, 20), { to })
  await count(3)
  assert.deepEqual(
    (await told(at.district)).filter(({ part }) => part === 'linked').map(({ goals }) => goals),
    [8, 14],
  )
})

/** A year of a state, month by month: what can be read then, and what that gives away. */
async function live({ sizes, choices, months }: Year) {
  const laid = await layTwoDistricts(look, sizes, choices)
  const seen = []
  for (const [n, acts] of months.entries()) {
    for (const act of acts) await laid.act(act)
    await count(n + 2)
    seen.push(await lookAround(look, laid.top))
  }
  return givenAway(seen)
}

test('whatever an organization does to its links, goals and schools, no two numbers differ by fewer than five', async () => {
  let pairs = 0
  await fc.assert(
    fc.asyncProperty(years, async (year) => {
      const found = await live(year)
      pairs += found.pairs
      assert.deepEqual(found.small, [])
    }),
    { numRuns: 12, endOnFailure: true },
  )
  assert.ok(pairs > 12, `Only ${pairs} pairs were told: the years are too small to say anything.`)
})
