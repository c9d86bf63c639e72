import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld, type Answer } from '#world'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
const [amina, maya, andre] = await Promise.all(
  ['amina.okafor', 'maya.halvorsen', 'andre.whitlock'].map((key) => world.signedIn(key)),
)

const idOfStructure = (page: Answer, name: RegExp) =>
  [...page.body.matchAll(/href="\/structures\/([\da-f-]{36})">([^<]*)</g)].find(([, , said]) =>
    name.test(said!),
  )?.[1] ?? ''

const aminasGoals = () =>
  world.look<{ id: string; statement: string; state: string }>(`select g.id, g.statement, c.state
    from focus.goal g join cycles.cycle c on c.space_id = g.space_id and c.id = g.cycle_id
    join people.person p on p.space_id = g.space_id where p.name = 'Amina Okafor' order by c.starts desc, g.position`)

test('somebody who has written nothing down ticks three groups of their post and says which goal is talked about where', async () => {
  const empty = await andre!.get('/structures')
  assert.match(empty.words, /Which of these do you work with\? .*Leadership team.*School board/)
  const ticked = { starter: ['leadershipTeam', 'teams', 'families', 'nonsense'] }
  const answer = await andre!.post('/structures/starters', ticked)
  assert.deepEqual([answer.status, answer.to], [303, '/structures/map'])
  await andre!.post('/structures/starters', ticked)
  const page = await andre!.get('/structures')
  assert.equal(page.words.match(/Families’ council/g)?.length, 1, 'ticked twice, there once')
  assert.match(page.words, /Leadership team A teacher team .*Families’ council/)
})

test('the groups somebody is offered are those of their post', async () => {
  const eleanor = await world.signedIn('eleanor.vance')
  assert.match((await eleanor.get('/structures')).words, /Cabinet.*Principals’ meeting/)
})

test('the map shows every goal with the groups that hear of it, and says calmly which nobody hears of', async () => {
  const { words } = await amina!.get('/structures')
  assert.match(
    words,
    /Students explain their thinking.* Leadership team Grade 4 math community Families’ council/,
  )
  assert.match(words, /One goal is not talked about in any group yet\. That can be right for now\./)
  assert.match(words, /I ask before I tell.* In none of these groups yet\. Which one should hear of it\?/)
})

test('saying anew where a goal is talked about leaves the other goals as they are', async () => {
  const goals = await aminasGoals()
  const ask = goals.find(({ statement }) => statement.startsWith('I ask'))!.id
  const page = await amina!.get('/structures')
  const [team, council] = [idOfStructure(page, /Leadership team/), idOfStructure(page, /council/)]
  const answer = await amina!.post('/structures/map', { goal: ask, [`in.${ask}`]: [team, council] })
  assert.deepEqual([answer.status, answer.to], [303, '/structures'])
  const after = (await amina!.get('/structures')).words
  assert.match(after, /I ask before I tell.* Leadership team Families’ council/)
  assert.match(after, /Students explain their thinking.* Leadership team Grade 4 math community/)
  assert.doesNotMatch(after, /Which one should hear of it/)
  await amina!.post('/structures/map', { goal: ask })
  assert.match((await amina!.get('/structures')).words, /Which one should hear of it/)
})

test('a goal of which only a group hears that was put aside is heard of by none', async () => {
  const ask = (await aminasGoals()).find(({ statement }) => statement.startsWith('I ask'))!.id
  const council = idOfStructure(await amina!.get('/structures'), /council/)
  await amina!.post('/structures/map', { goal: ask, [`in.${ask}`]: council })
  assert.doesNotMatch((await amina!.get('/structures')).words, /Which one should hear of it/)
  await amina!.post(`/structures/${council}/aside`)
  assert.match((await amina!.get('/structures')).words, /Which one should hear of it/)
  await amina!.post(`/structures/${council}/aside/ending`)
  await amina!.post('/structures/map', { goal: ask })
})

test('nobody else sees a group, nor what is talked about there', async () => {
  const team = idOfStructure(await amina!.get('/structures'), /Leadership team/)
  for (const path of ['', '/edit', '/flow', '/flow/versions'])
    assert.equal((await maya!.get(`/structures/${team}${path}`)).status, 404, path)
  for (const path of ['', '/flow', '/aside', '/aside/ending'])
    assert.equal(
      (await maya!.post(`/structures/${team}${path}`, { name: 'Mine', kind: 'board' })).status,
      404,
      path,
    )
  assert.doesNotMatch((await maya!.get('/structures')).words, /Grade 4 math community/)
})

test('a goal of somebody else, or of a closed cycle, is not talked about in a group of mine', async () => {
  const goals = await aminasGoals()
  const [closed, own] = [goals.find(({ state }) => state === 'closed')!, goals[0]!]
  const form = { name: 'Cabinet of mirrors', kind: 'other' }
  for (const [who, goal] of [
    [maya!, own.id],
    [amina!, closed.id],
  ] as const) {
    const answer = await who.post('/structures', { ...form, goals: goal })
    assert.equal(answer.status, 422)
    assert.match(answer.words, /not there any more, or its cycle is closed/)
    assert.equal(answer.field('name'), 'Cabinet of mirrors')
  }
  const mine = idOfStructure(await maya!.get('/structures'), /Family council/)
  await maya!.post('/structures/map', { goal: own.id, [`in.${own.id}`]: mine })
  assert.deepEqual(await world.look('select from structures.structure where name = $1', [form.name]), [])
  assert.deepEqual(
    await world.look('select from structures.talk where structure_id = $1 and goal_id = $2', [mine, own.id]),
    [],
  )
})

test('a name of three hundred letters comes back whole, with a sentence; one that runs from the right is kept', async () => {
  const long = 'The committee for '.repeat(17)
  const answer = await andre!.post('/structures', { name: long, kind: 'board', role: 'Guest' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /This text is longer than fits here/)
  assert.deepEqual([answer.field('name'), answer.field('role')], [long, 'Guest'])
  const arabic = 'مجلس العائلات'
  const kept = await andre!.post('/structures', { name: arabic, kind: 'community', missing: 'آباء' })
  assert.equal(kept.to, '/structures?saved=structure-new')
  const id = idOfStructure(await andre!.get('/structures'), new RegExp(arabic))
  assert.match((await andre!.get(`/structures/${id}`)).body, new RegExp(`<h1 dir="auto">${arabic}</h1>`))
})

test('a group needs a name and a kind, and both are asked for in a sentence', async () => {
  const answer = await andre!.post('/structures', { name: ' ', kind: 'club' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /2 things need another look/)
  assert.match(answer.words, /What is the group called\? A word is enough\./)
})

test('a form that was loaded before the group was changed elsewhere comes back with both texts', async () => {
  const id = idOfStructure(await amina!.get('/structures'), /Administrators/)
  const form = await amina!.get(`/structures/${id}/edit`)
  const fields = (missing: string) => ({
    ...Object.fromEntries(
      ['name', 'role', 'rhythm', 'decides', 'notes'].map((name) => [name, form.field(name) ?? '']),
    ),
    kind: 'administrators',
    missing,
    base: form.field('base') ?? '',
  })
  assert.equal((await amina!.post(`/structures/${id}`, fields('Bus drivers.'))).status, 303)
  const late = await amina!.post(`/structures/${id}`, fields('The nurses.'))
  assert.equal(late.status, 409)
  assert.match(late.words, /Bus drivers\./)
  assert.equal(late.field('missing'), 'The nurses.')
})

test('a group is put aside with all its words, and taken up again as it was', async () => {
  const id = idOfStructure(await amina!.get('/structures'), /Grade 4/)
  await amina!.post(`/structures/${id}/aside`)
  const { words } = await amina!.get('/structures')
  assert.match(words, /Put aside \(1\)/)
  assert.doesNotMatch(words, /thinking.* Leadership team Grade 4 math community/)
  await amina!.post(`/structures/${id}/aside/ending`)
  assert.match((await amina!.get('/structures')).words, /thinking.* Leadership team Grade 4 math community/)
})

test('sixty groups are in sight at most; the next one is asked to wait in a sentence', async () => {
  const naveen = await world.signedIn('naveen.pillai')
  for (let n = 0; n < 60; n++) await naveen.post('/structures', { name: `Group ${n}`, kind: 'other' })
  const answer = await naveen.post('/structures', { name: 'One more', kind: 'other' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /Sixty groups are in sight\. Put one aside first/)
  const starters = await naveen.post('/structures/starters', { starter: ['cabinet', 'leadershipTeam'] })
  assert.equal(starters.status, 422)
  const asked = await statementsOf(naveen, '/structures')
  assert.ok(asked.length <= 8, asked.join('\n'))
})

test('a meeting is of a structure that its leader keeps', async () => {
  const id = idOfStructure(await amina!.get('/structures'), /School board/)
  const plan = (space: string) =>
    world.look(
      `insert into meetings.meeting (space_id, structure_id, starts_at, ends_at, zone, made_by)
      values ((select space_id from people.person where name = $1), $2, '2027-03-02T17:00Z', '2027-03-02T18:00Z',
        'America/Denver', uuidv7())`,
      [space, id],
    )
  await assert.rejects(plan('Maya Halvorsen'), /foreign key/)
  await plan('Amina Okafor')
  const page = await amina!.get(`/structures/${id}`)
  assert.match(page.words, /The next meeting Mar 2/)
  assert.ok(page.links.includes(`/meetings/new?structure=${id}`))
  const at = page.links.find((link) => link.startsWith('/meetings/') && !link.includes('new')) ?? ''
  await amina!.post(`${at}/cancelling`, { seen: '0' })
  assert.doesNotMatch((await amina!.get(`/structures/${id}`)).words, /The next meeting/)
})

test('the pages ask the database at most eight things', async () => {
  const id = idOfStructure(await amina!.get('/structures'), /Leadership team/)
  for (const path of ['', '/new', '/map', `/${id}`, `/${id}/edit`, '/flow', `/${id}/flow/versions`]) {
    const asked = await statementsOf(amina!, `/structures${path}`)
    assert.ok(asked.length <= 8, `${path}: ${asked.join('\n')}`)
  }
})
