import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { capture } from '../capture.ts'
import { firstLink, principal } from '../school.ts'

const world = await openWorld()
const noor = world.visitor()
await noor.post(await firstLink(world), {
  ...principal,
  for: 'system',
  kind: 'district',
  starts: '2026-08-17',
  ends: '2027-06-11',
  people: ['Ana', 'Bo']
    .map((name) => `${name}, ${name.toLowerCase()}@oak.example, Principal, ${name} School`)
    .join('\n'),
})

async function invited(name: string) {
  const page = await noor.get('/invitations')
  const at = page.links.filter((link) => /^\/invitations\/[\da-f-]{36}$/.test(link))
  const pages = await Promise.all(at.map((link) => noor.get(link)))
  const link = new URL(pages.find(({ words }) => words.includes(`${name} School`))?.field('link') ?? '')
  const who = world.visitor()
  await who.post(link.pathname, {
    name,
    email: `${name.toLowerCase()}@oak.example`,
    password: principal.password,
  })
  await who.post('/cycle', {})
  return who
}

const [ana, bo] = [await invited('Ana'), await invited('Bo')]
const idOf = async (name: string) =>
  (await world.look<{ id: string }>('select space_id as id from people.person where name = $1', [name]))[0]
    ?.id ?? ''
const structures = async (name: string) =>
  (
    await world.look<{ state: string }>(
      `select state from cycles.phase where phase = 'structures' and space_id = $1`,
      [await idOf(name)],
    )
  )[0]?.state

test('where no school or district has goals yet, one is led to where they are written', async () => {
  const { to } = await ana.post('/goals', {
    kind: 'school',
    statement: 'Every child reads aloud twice a week.',
  })
  const [goal] = await world.look<{ id: string }>('select id from focus.goal')
  const page = await ana.get(`/goals/${goal?.id}/serving`)
  assert.match(page.words, /no goals in LPS yet\. .* Goals of Ana School/, to)
  const goals = page.links.find((link) => /^\/organizations\/.*\/goals$/.test(link)) ?? ''
  assert.match((await ana.get(goals)).words, /Goals of Ana School .*Write a goal/)
})

test('Today leads straight to whoever asks, and walking together begins the third phase of both', async () => {
  assert.equal(await structures('Ana'), 'not started')
  const { to } = await ana.post('/partners', { person: await idOf('Bo'), kind: 'partnership' })
  assert.equal(await structures('Ana'), 'working')
  assert.ok((await bo.get('/today')).links.includes(to))
  assert.equal(await structures('Bo'), 'not started')
  await bo.post(`${to}/acceptance`)
  assert.equal(await structures('Bo'), 'working')
})

test('with one to meet, nobody is asked with whom; with a group besides, one is', async () => {
  const { status, to } = await ana.get('/meetings/new')
  assert.deepEqual([status, to.split('=')[0]], [303, '/meetings/new?circle'])
  await ana.post('/structures/starters', { starter: 'teams' })
  assert.match((await ana.get('/meetings/new')).words, /With whom\?.*With Bo/)
})

test('a first agreement says nothing of a time that holds now', async () => {
  const { links } = await ana.get('/people')
  const circle = links
    .find((link) => /^\/partners\/[\da-f-]{36}$/.test(link))
    ?.split('/')
    .at(-1)
  const at = `/circles/${circle}/agreement`
  assert.doesNotMatch((await ana.get(at)).words, /A shorter time than now/)
  await ana.post(at, { norms: ['equals'], openDays: '30', cadence: 'Every other Thursday' })
  assert.match((await ana.get(`${at}/new`)).words, /A shorter time than now/)
})

test('an entry without a title is called by how it begins, at the end of a word and with a mark', async () => {
  const caption = 'Tyler read the whole page to his table and nobody looked at me, not once.'
  await capture(ana, { caption })
  assert.match(
    (await ana.get('/today')).words,
    /Tyler read the whole page to his table and nobody looked at…/,
  )
})
