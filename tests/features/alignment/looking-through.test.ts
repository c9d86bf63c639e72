import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countGoals } from '#tallies'
import { openWorld } from '#world'
import { statementsOf } from '../statements.ts'
import { layDistrict, writeGoals } from './some-district.ts'

const world = await openWorld()
const at = await layDistrict(world.look, { leadersOf: [9, 6, 2] })
const [first = [], second = []] = at.leaders
const goal = { space: at.district, id: at.districtGoals[0]! }
const inSchool = { space: at.schools[0]!, id: at.schoolGoals[0]![0]! }
await writeGoals(world.look, first.slice(0, 5), { to: inSchool })
await writeGoals(world.look, second.slice(0, 5), { to: goal })
await writeGoals(world.look, first.slice(4), { apart: 'Our own building first.' })
await world.look(`update focus.goal set statement = 'A private sentence.' where space_id = $1`, [first[1]])
await world.look(`update focus.goal set statement = 'My own sentence.' where space_id = $1`, [first[0]])
world.clock.set(new Date('2027-02-01T06:00:00Z'))
await countGoals(world.program.db)
const [leader, sam, apart] = await Promise.all(
  [first[0]!, at.superintendent, first[5]!].map((id) => world.signedIn(id)),
)
const lens = (space: string, id?: string) => `/alignment?at=${space}${id ? `/${id}` : ''}`
const [own] = await world.look<{ id: string }>('select id from focus.goal where space_id = $1', [first[0]])

test('the lens begins where one works, and goes out to the district and the state', async () => {
  const begin = await leader!.get('/alignment')
  assert.equal(begin.to, lens(at.schools[0]!))
  const school = await leader!.get(begin.to)
  assert.ok(school.links.includes(lens(at.district)))
  assert.ok(school.links.includes(lens(...([inSchool.space, inSchool.id] as const))))
  const district = await leader!.get(lens(at.district))
  assert.match(district.words, /Somewhere How goals hang together/)
  assert.match(district.words, /Below it School 1 3 goals/)
  assert.ok(
    district.links.includes(`/organizations/${at.district}`),
    'and from there to the organization itself',
  )
})

test('a goal of a school tells its ways up to the state, with how and how strongly', async () => {
  const page = await leader!.get(lens(inSchool.space, inSchool.id))
  assert.match(page.words, /Some District .*School 1/)
  assert.match(page.words, /supports it: It is the part of it that our rooms can do\./)
  assert.ok(page.links.some((link) => link.startsWith(lens(at.state) + '/')))
})

test('a leader’s own goal goes from the state to single evidence', async () => {
  const [entry] = await world.look<{ id: string }>(
    `with made as (insert into portfolio.evidence (space_id, cycle_id, kind, title, practised_on)
        select c.space_id, c.id, 'sentence', 'A board of questions', '2027-01-12' from cycles.cycle c
        where c.space_id = $1 returning space_id, id)
      insert into portfolio.claim (space_id, evidence_id, goal_id, sentence)
        select space_id, id, $2, 'Four rooms asked.' from made returning evidence_id as id`,
    [first[0], own!.id],
  )
  const page = await leader!.get(lens(first[0]!, own!.id))
  assert.match(page.words, /Somewhere .*Some District .*School 1 .*My own sentence\./)
  assert.match(page.words, /A board of questions Four rooms asked\./)
  assert.ok(page.links.includes(`/portfolio/${entry!.id}`))
})

test('below the organizations’ goals one sees one’s own; the rest is a count, also at school level', async () => {
  const mine = await leader!.get(lens(inSchool.space, inSchool.id))
  assert.match(mine.words, /My own sentence\. Yours/)
  assert.doesNotMatch(mine.words, /A private sentence/)
  assert.match(mine.words, /How many leaders work on this is not shown: it is fewer than 5/)
  const office = await sam!.get(lens(inSchool.space, inSchool.id))
  assert.doesNotMatch(office.words, /My own sentence|A private sentence|Leader 1\.1/)
  assert.equal((await sam!.get(lens(first[0]!, own!.id))).status, 404)
  const told = await sam!.get(lens(goal.space, goal.id))
  assert.match(told.words, /5 of 18 leaders work on this, with 5 goals\. Counted for January 2027\./)
})

test('what is shared appears, with whose it is', async () => {
  const circle = crypto.randomUUID()
  await world.look(
    `with made as (insert into sharing.circle (space_id, id, kind, founded_by) values ($1, $1, 'roundtable', $2)),
      member as (insert into sharing.membership (space_id, person_id, asked_by, state, from_at, seat)
        select $1, p, $2, 'member', '2027-01-01', seat from unnest($3::uuid[]) with ordinality as x (p, seat))
    insert into sharing.grant (space_id, noun, item_id, circle_id, given_by, from_at)
      select $2, 'goal', g.id, $1, $2, '2027-01-02' from focus.goal g where g.space_id = $2`,
    [circle, first[1], [first[1], first[0]]],
  )
  const page = await leader!.get(lens(inSchool.space, inSchool.id))
  assert.match(page.words, /A private sentence\. Leader 1\.2 shares this with you/)
})

test('the map has what goals serve from the top down, one by itself with its reason, and what changed since', async () => {
  const page = await leader!.get('/alignment/mine')
  assert.match(page.words, /Somewhere .*Some District .*School 1 .*My own sentence\. Yours/)
  assert.doesNotMatch(page.words, /changed since you read it|A private sentence/)
  await world.look(`update plans.goal set changed_at = '2027-03-01' where id = $1`, [inSchool.id])
  assert.match((await leader!.get('/alignment/mine')).words, /changed since you read it/)
  assert.match(
    (await apart!.get('/alignment/mine')).words,
    /By themselves I ask before I tell, in each visit of mine\. Our own building first\./,
  )
})

test('whoever has no goal yet reads what will be here', async () => {
  assert.match((await sam!.get('/alignment/mine')).words, /Here your goals will stand/)
})

test('the three numbers of the district say what may be told, and what not', async () => {
  const page = await sam!.get(lens(at.district))
  assert.match(
    page.words,
    /Linked to a goal of the district or the state 10 leaders’ goals, counted for January 2027/,
  )
  assert.match(page.words, /Not linked, with a reason 5 leaders’ goals/)
  assert.match(
    page.words,
    /Not shown, because it is fewer than 5 or would give away fewer than 5: “Not linked”\./,
  )
})

test('where none of the three numbers may be told, that is said once', async () => {
  const page = await sam!.get(lens(at.schools[2]!))
  assert.match(page.words, /None of the three numbers is shown: each is fewer than 5/)
  assert.equal(page.words.match(/[Nn]ot shown|is shown/g)?.length, 1)
})

test('a draft of somebody else, another tree and what is no address are not found', async () => {
  const away = await layDistrict(world.look, { leadersOf: [1] })
  await world.look(`update plans.goal set state = 'draft' where id = $1`, [at.districtGoals[4]])
  for (const path of [
    lens(away.district),
    lens(away.district, away.districtGoals[0]),
    lens(at.district, at.districtGoals[4]),
    lens(at.district, crypto.randomUUID()),
    '/alignment?at=',
    '/alignment?at=x/y',
  ])
    assert.equal((await leader!.get(path)).status, 404, path)
})

test('every page of the lens costs a handful of statements', async () => {
  for (const path of [
    lens(at.district),
    lens(goal.space, goal.id),
    lens(inSchool.space, inSchool.id),
    lens(first[0]!, own!.id),
    '/alignment/mine',
  ]) {
    const asked = await statementsOf(leader!, path)
    assert.ok(asked.length <= 8, `${asked.length} for ${path}`)
  }
  assert.ok((await statementsOf(leader!, `/goals/${own!.id}/showing`)).length <= 8)
})

test('the state lists the districts and regions below it, and no department that has no goals', async () => {
  const [top] = await world.look<{ id: string; time_zone: string }>(
    `select id, time_zone from organizations.organization where id = $1`,
    [at.state],
  )
  await world.look(
    `insert into organizations.organization (id, kind, name, parent_id, top_id, time_zone, founded_by)
      select uuidv7(), 'department', 'Office of Quiet Work', $1, $1, $2, founded_by from organizations.organization where id = $1`,
    [top!.id, top!.time_zone],
  )
  const page = await leader!.get(lens(at.state))
  assert.ok(page.links.includes(lens(at.district)))
  assert.doesNotMatch(page.words, /Office of Quiet Work|no goals yet/)
})
