import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'

const world = await openWorld({ demo: true })
const harlow = await demoOrganization(world, 'Harlow Valley Unified')
const at = `/organizations/${harlow}/cycle-templates`
const office = await world.signedIn('rashid.farouk')
const andre = await world.signedIn('andre.whitlock')
const elsewhere = await world.signedIn('tom.ashcroft')
const title = 'A first year as principal'
const note = 'Visit before you change anything.'
const months = { from: ['7', '8', '', '', '4'], until: ['8', '9', '', '', '6'] }
const templates = () => world.look<{ id: string }>('select id from cycles.template where title = $1', [title])

test('the office of a district writes a template; its people read it, another district does not find it', async () => {
  assert.equal((await office.post(at, { title, note, uses: 'growth', ...months })).status, 303)
  const page = await andre.get(at)
  assert.match(
    page.words,
    /A first year as principal .*Visit before you change anything\..*Purpose July to August/,
  )
  assert.doesNotMatch(page.body, /Write a template|Change it/)
  const invite = '/cycles/invitations/new'
  assert.deepEqual(
    [page.links.includes(invite), (await office.get(at)).links.includes(invite)],
    [false, true],
  )
  assert.ok((await andre.get(`/organizations/${harlow}`)).links.includes(at))
})

test('nobody else writes one', async () => {
  assert.equal((await andre.post(at, { title: 'Mine' })).status, 404)
  assert.equal((await elsewhere.post(at, { title: 'Theirs' })).status, 404)
  assert.equal((await andre.get(`${at}/new`)).status, 404)
  const [one] = await templates()
  assert.equal((await andre.post(`${at}/${one!.id}`, { title: 'Mine' })).status, 404)
  assert.equal((await andre.post(`${at}/${one!.id}/retirement`)).status, 404)
})

test('months that are half said and a missing title come back', async () => {
  const answer = await office.post(at, {
    title: '',
    note,
    from: ['7', '', '', '', ''],
    until: ['', '', '', '', ''],
  })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /Please fill this in.*A phase needs both months, or none/)
  assert.equal(answer.field('note'), note)
})

test('a leader begins from it: months become days, and what is hoped for is a copy of their own', async () => {
  const [one] = await templates()
  const { id } = castMember('andre.whitlock')
  const [held] = await world.look<{ post: string }>(
    'select post_id as post from cycles.cycle where space_id = $1',
    [id],
  )
  assert.match((await andre.get('/cycles/new')).words, /A first year as principal, Harlow Valley Unified/)
  await andre.post('/cycles', {
    post: held!.post,
    starts: '2027-02-16',
    ends: '2027-06-30',
    template: `${harlow}/${one!.id}`,
    beside: 'From the template.',
  })
  assert.match((await andre.get('/cycle/outcomes')).words, /Suggested: Apr 1 to Jun 30/)
  assert.match((await andre.get('/cycle')).words, /What “A first year as principal” hopes for Visit before/)
})

test('what the district changes later never touches a year that runs', async () => {
  const [one] = await templates()
  await office.post(`${at}/${one!.id}`, {
    title,
    note: 'Hurry.',
    from: ['', '', '', '', '5'],
    until: ['', '', '', '', '5'],
  })
  assert.match((await andre.get(at)).words, /Hurry\./)
  assert.match((await andre.get('/cycle/outcomes')).words, /Suggested: Apr 1 to Jun 30/)
  assert.match((await andre.get('/cycle')).words, /Visit before you change anything/)
})

test('a template that is offered no longer is not begun from, and comes back with one tap', async () => {
  const [one] = await templates()
  assert.match((await office.get('/cycles/new')).words, /A first year as principal/)
  await office.post(`${at}/${one!.id}/retirement`)
  for (const who of [andre, office])
    assert.doesNotMatch((await who.get('/cycles/new')).words, /A first year as principal/)
  assert.doesNotMatch((await andre.get(at)).words, /A first year as principal/)
  assert.match((await office.get(at)).words, /no longer offered/)
  await office.post(`${at}/${one!.id}/retirement/ending`)
  assert.match((await andre.get('/cycles/new')).words, /A first year as principal/)
})

test('a template of another district is not begun from', async () => {
  const pinecrest = await demoOrganization(world, 'Pinecrest County Schools')
  await elsewhere.post(`/organizations/${pinecrest}/cycle-templates`, { title: 'Pinecrest’s own' })
  const [theirs] = await world.look<{ id: string }>(
    'select id from cycles.template where space_id = $1 and title = $2',
    [pinecrest, 'Pinecrest’s own'],
  )
  assert.doesNotMatch((await andre.get('/cycles/new')).words, /Pinecrest’s own/)
  const before = (await andre.get('/cycles')).words
  const { id } = castMember('andre.whitlock')
  const [held] = await world.look<{ post: string }>(
    'select post_id as post from cycles.cycle where space_id = $1',
    [id],
  )
  const tried = await andre.post('/cycles', {
    post: held!.post,
    starts: '2027-02-16',
    ends: '2027-06-30',
    template: `${pinecrest}/${theirs!.id}`,
    beside: 'Why not.',
  })
  assert.equal(tried.status, 404)
  assert.equal((await andre.get('/cycles')).words, before)
})
