import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { demoGoal, writtenGoal } from './goals.ts'

const world = await openWorld({ demo: true })
const [alder, harlow] = [
  await demoOrganization(world, 'Alder Elementary'),
  await demoOrganization(world, 'Harlow Valley Unified'),
]
const amina = await world.signedIn('amina.okafor')
const maya = await world.signedIn('maya.halvorsen')
const eleanor = await world.signedIn('eleanor.vance')
const own = await writtenGoal(amina, alder, { statement: 'Parents read with us.' }, true)

const nameOf = (goal: string) => goal.replace(/^\/organizations\/(.*)\/goals\/(.*)$/, '$1/$2')
const link = (from: string, to: string, how = '') =>
  amina.post(`${from}/links`, { to: nameOf(to), how, strength: 'direct' })
const linksOf = (page: { links: string[] }) =>
  page.links.filter((one) => /\/links\/[\da-f-]{36}\/ending$/.test(one))

test('a goal serves several above, each with how and how much; both ends show it', async () => {
  const [a, state] = [
    await demoGoal(world, 'In every classroom'),
    await demoGoal(world, 'More students meet'),
  ]
  assert.equal((await link(own, a, 'They ask at home.')).status, 303)
  assert.equal((await link(own, state)).status, 303)
  const page = await maya.get(own)
  assert.match(page.words, /Harlow Valley Unified · Serves it directly They ask at home\./)
  assert.match(page.words, /Cascadia Plains · Serves it directly/)
  assert.match((await maya.get(a)).words, /Goals that serve it .*Parents read with us\. Alder Elementary/)
})

test('how a goal serves another is said anew, without a second link', async () => {
  const serves = `${own}/serves`
  const change = (await amina.get(serves)).links.find((one) => one.includes('?change='))
  const form = await amina.get((change ?? '').replace(/#.*/, ''))
  const given = { to: form.field('to') ?? '', link: form.field('link') ?? '', how: 'In two languages.' }
  assert.equal((await amina.post(`${own}/links`, { ...given, strength: 'supports' })).status, 303)
  assert.equal(linksOf(await amina.get(serves)).length, 2)
  assert.match((await maya.get(own)).words, /Supports it In two languages\./)
})

test('a goal cannot serve one that serves it, by whatever path', async () => {
  const [one, two, three] = [
    await writtenGoal(amina, alder, { statement: 'First in the ring.' }, true),
    await writtenGoal(amina, alder, { statement: 'Second in the ring.' }, true),
    await writtenGoal(amina, alder, { statement: 'Third in the ring.' }, true),
  ] as const
  assert.equal((await link(one, two)).status, 303)
  assert.equal((await link(two, three)).status, 303)
  const refused = await link(three, one, 'Round and round.')
  assert.equal(refused.status, 422)
  assert.match(refused.words, /the two would go round in a circle/)
  assert.equal(refused.field('how'), 'Round and round.')
  assert.equal((await link(one, one)).status, 422)
})

test('no circle closes behind two backs: of two links that would close it one is refused', async () => {
  const goals = await Promise.all(
    ['A', 'B', 'C', 'D'].map((name) => writtenGoal(amina, alder, { statement: `Corner ${name}.` }, true)),
  )
  const [a, b, c, d] = goals as [string, string, string, string]
  await link(a, b)
  await link(c, d)
  const answers = await Promise.all([link(b, c), link(d, a)])
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 422])
})

test('a goal that has ended, a draft, and one of another district are each refused with their reason', async () => {
  const ended = await demoGoal(world, 'Children read on grade level')
  const draft = await writtenGoal(eleanor, harlow, { statement: 'Not said yet.' })
  const mine = await writtenGoal(amina, alder, { statement: 'Not said by me either.' })
  const elsewhere = await demoGoal(world, 'When a student is missing')
  const neighbor = await demoGoal(world, 'Every teacher in their first two years')
  assert.match((await link(own, ended)).words, /This goal has ended\. Choose one that is under way\./)
  assert.match((await link(own, mine)).words, /This goal is still a draft\./)
  for (const other of [draft, elsewhere, neighbor])
    assert.match((await link(own, other)).words, /This goal stands in another place/)
  assert.match((await amina.post(`${own}/links`, { to: 'nowhere' })).words, /Please choose a goal\./)
})

test('a link is taken away, and put back with what it said', async () => {
  const goal = await writtenGoal(amina, alder, { statement: 'Chess at noon.' }, true)
  await link(goal, await demoGoal(world, 'In every classroom'), 'They say why they moved.')
  const [away = ''] = linksOf(await amina.get(`${goal}/serves`))
  const gone = await amina.post(away)
  assert.equal(gone.status, 303)
  const page = await amina.get(gone.to)
  assert.match(page.words, /The link is taken away\. What it said is kept\. Put it back/)
  assert.match((await maya.get(goal)).words, /No goal above is named yet/)
  assert.equal((await amina.post(`${away}/ending`)).status, 303)
  assert.match((await maya.get(goal)).words, /They say why they moved\./)
})

test('a goal that serves none says why, and that is an answer', async () => {
  const goal = await writtenGoal(amina, alder, { statement: 'The roof is mended.' }, true)
  await amina.post(`${goal}/apart`, { apart: 'The roof is ours alone.' })
  assert.match((await maya.get(goal)).words, /Stands by itself: The roof is ours alone\./)
  assert.match(
    (await maya.get(`/organizations/${alder}/goals`)).words,
    /Chess at noon\..*Stands by itself: The roof is ours alone\./,
  )
})

test('nobody links a goal they do not keep, and a draft’s links are seen by nobody else', async () => {
  const to = nameOf(await demoGoal(world, 'In every classroom'))
  assert.equal((await maya.post(`${own}/links`, { to, strength: 'direct' })).status, 404)
  const draft = await writtenGoal(amina, alder, { statement: 'A secret plan.' })
  await link(draft, await demoGoal(world, 'In every classroom'), 'Nobody knows.')
  const above = await eleanor.get(await demoGoal(world, 'In every classroom'))
  assert.doesNotMatch(above.words, /secret plan|Nobody knows/)
})
