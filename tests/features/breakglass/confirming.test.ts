import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { asPerson, sql } from '#platform'
import { openWorld, type Visitor } from '#world'
import { askFor, idAt } from './asking.ts'

const world = await openWorld({ demo: true })
const idOf = (key: string) => castMember(key).id
const [amina, eleanor, rashid, marcus] = await Promise.all(
  ['amina.okafor', 'eleanor.vance', 'rashid.farouk', 'marcus.delacroix'].map((key) => world.signedIn(key)),
)
assert.ok(amina && eleanor && rashid && marcus)
const owner = idOf('amina.okafor')

/** A third administrator of the same district. */
const give = (person: string, role = 'leadershipOffice') =>
  world.look(
    `insert into roles.role (space_id, person_id, role, granted_by, from_at)
      select r.space_id, $1, $2, r.person_id, r.from_at from roles.role r where r.person_id = $3 limit 1`,
    [person, role, idOf('eleanor.vance')],
  )
const take = (person: string) =>
  world.look(
    'update roles.role set until_at = greatest(from_at, $2) where person_id = $1 and until_at is null',
    [person, world.clock.now()],
  )

const ask = (who: Visitor, reader: string, person = owner) =>
  askFor(who, { person, reader, reason: 'Asked for', what: 'all', days: '7' })
const answersTo = (access: string) =>
  world.look<{ by: string }>('select answered_by as by from breakglass.answer where access_id = $1', [
    idAt(access),
  ])

test('whoever asks does not confirm, and is told who does', async () => {
  const access = await ask(eleanor, idOf('bev.sandoval'))
  const page = await eleanor.get(access)
  assert.match(page.words, /Somebody else has to confirm this/)
  assert.ok(!page.body.includes('/confirmation'))
  assert.equal((await eleanor.post(`${access}/confirmation`)).status, 404)
  assert.deepEqual(await answersTo(access), [])
})

test('whoever reads does not confirm their own reading', async () => {
  const access = await ask(eleanor, idOf('rashid.farouk'))
  assert.equal((await rashid.post(`${access}/confirmation`)).status, 404)
  assert.deepEqual(await answersTo(access), [])
})

test('the owner neither sees the asking nor confirms it, though they administer others', async () => {
  await give(owner)
  const access = await ask(eleanor, idOf('bev.sandoval'))
  assert.equal((await amina.get(access)).status, 404)
  for (const deed of ['confirmation', 'declining', 'ending'])
    assert.equal((await amina.post(`${access}/${deed}`)).status, 404)
  assert.equal((await amina.get(`/break-glass/new?person=${owner}`)).status, 404)
  await rashid.post(`${access}/confirmation`)
  assert.equal((await amina.get(access)).status, 200)
  assert.equal((await amina.post(`${access}/ending`)).status, 404)
  await take(owner)
})

test('two administrators who confirm at once: one of them did, the leader is told once', async () => {
  const third = idOf('naveen.pillai')
  await give(third)
  const naveen = await world.signedIn(third)
  const access = await ask(eleanor, idOf('bev.sandoval'))
  const answers = await Promise.all([rashid, naveen].map((who) => who.post(`${access}/confirmation`)))
  assert.deepEqual(
    answers.map((answer) => answer.to),
    [access, access],
  )
  assert.equal((await answersTo(access)).length, 1)
  const told = await world.look('select from notices.notice where space_id = $1 and about_id = $2', [
    owner,
    idAt(access),
  ])
  assert.equal(told.length, 1)
  await naveen.post(`${access}/confirmation`)
  assert.equal((await answersTo(access)).length, 1)
  await take(third)
})

test('confirmed and declined at once: one answer counts', async () => {
  const third = idOf('naveen.pillai')
  await give(third, 'itAdministrator')
  const naveen = await world.signedIn(third)
  const access = await ask(eleanor, idOf('bev.sandoval'))
  await Promise.all([rashid.post(`${access}/confirmation`), naveen.post(`${access}/declining`)])
  assert.equal((await answersTo(access)).length, 1)
  await take(third)
})

test('what was declined or taken back cannot be confirmed any more', async () => {
  const access = await ask(eleanor, idOf('bev.sandoval'))
  assert.match((await eleanor.get(access)).words, /Take it back/)
  await eleanor.post(`${access}/declining`)
  await rashid.post(`${access}/confirmation`)
  assert.match((await rashid.get(access)).words, /declined by Eleanor Vance/)
  assert.equal((await amina.get(access)).status, 404)
})

test('who evaluates a leader never reads by break-glass: not when it is asked, and not when it comes later', async () => {
  const answers = { person: owner, reader: idOf('marcus.delacroix'), reason: 'x', what: 'all', days: '1' }
  const answer = await eleanor.post('/break-glass', answers)
  assert.equal(answer.status, 422)
  assert.match(answer.words, /This person cannot be the reader\./)
  assert.equal(answer.field('reason'), 'x')
  const access = await ask(eleanor, idOf('bev.sandoval'))
  await rashid.post(`${access}/confirmation`)
  const [goal] = await world.look<{ id: string }>('select id from focus.goal where space_id = $1 limit 1', [
    owner,
  ])
  const bev = await world.signedIn('bev.sandoval')
  assert.equal((await bev.get(`/shared/${owner}/goal/${goal?.id}`)).status, 200)
  const [low, high] = [owner, idOf('bev.sandoval')].toSorted()
  await world.look(
    `insert into people.standing (space_id, low, high, side, evaluator, during)
      values ($1, $1, $2, 'evaluates', $3, tstzrange('2026-07-01', null))`,
    [low, high, idOf('bev.sandoval')],
  )
  assert.equal((await bev.get(`/shared/${owner}/goal/${goal?.id}`)).status, 404)
  assert.equal((await bev.get(access)).status, 404)
  await world.look(`delete from people.standing where low = $1 and high = $2`, [low, high])
})

test('the database lets nobody change, remove, confirm for themselves or lengthen what stands', async () => {
  const access = await ask(eleanor, idOf('bev.sandoval'))
  await rashid.post(`${access}/confirmation`)
  const id = idAt(access)
  const tries = [
    sql`delete from breakglass.access where id = ${id}`,
    sql`update breakglass.access set days = 7 where id = ${id}`,
    sql`update breakglass.answer set until_at = until_at + interval '1 year' where access_id = ${id}`,
    sql`delete from breakglass.answer where access_id = ${id}`,
    sql`delete from breakglass.ending where access_id = ${id}`,
    sql`insert into breakglass.access (space_id, asked_by, reader_id, reason, days)
      values (${idOf('eleanor.vance')}, ${idOf('eleanor.vance')}, ${idOf('bev.sandoval')}, 'mine', 1)`,
    sql`insert into breakglass.answer (space_id, access_id, answered_by, until_at)
      select ${owner}, id, ${idOf('eleanor.vance')}, trust.now() + interval '1 day' from breakglass.access`,
  ]
  for (const statement of tries)
    for (const who of ['eleanor.vance', 'rashid.farouk', 'amina.okafor'])
      await assert.rejects(
        world.program.db.as(asPerson(idOf(who)), (tx) => tx.run(statement)),
        /not found/,
      )
})

test('whoever may confirm is told that somebody asks, and comes to it; whoever asks, reads or owns it is not', async () => {
  const access = await ask(eleanor, idOf('bev.sandoval'))
  const told = await world.look<{ person: string }>(
    `select space_id as person from notices.notice where kind = 'access asked' and about_id = $1`,
    [idAt(access)],
  )
  const people = told.map(({ person }) => person)
  assert.ok(people.includes(idOf('rashid.farouk')))
  for (const key of ['eleanor.vance', 'bev.sandoval', 'amina.okafor'])
    assert.ok(!people.includes(idOf(key)), key)
  const list = await rashid.get('/notices')
  assert.match(list.words, /Eleanor Vance asks for break-glass access; it waits for a second person/)
  assert.ok(list.links.includes(access))
  assert.doesNotMatch((await amina.get('/notices')).words, /asks for break-glass/)
})
