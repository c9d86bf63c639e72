import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld, type Visitor } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { assertSame, everything, masked } from './everything-read.ts'

const [inviter, invited] = [castMember('rashid.farouk').id, castMember('andre.whitlock').id]
const until = '2027-03-01'
const pages = ['/today', '/notices', '/cycles', '/cycles/invitations', `/people/${invited}`, '/people', '/me']
const paths = [...pages, `/cycles/invitations/new?person=${invited}`]
const note = 'Would you walk this year beside me?'

const invite = (visitor: Visitor, fields: Record<string, string> = {}) =>
  visitor.post('/cycles/invitations', { person: invited, until, note, ...fields })

async function addressIn(visitor: Visitor) {
  const page = await visitor.get('/today')
  return page.links.find((link) => link.startsWith('/cycles/invitations/')) ?? ''
}

const world = await openWorld({ demo: true })
const rashid = await world.signedIn('rashid.farouk')
const andre = await world.signedIn('andre.whitlock')

test('somebody is found and invited with a few words; it waits on their Today', async () => {
  const found = await rashid.get('/cycles/invitations/new?words=andre+whit')
  assert.ok(found.links.includes(`/cycles/invitations/new?person=${invited}`))
  assert.ok(
    (await rashid.get(`/people/${invited}`)).links.includes(`/cycles/invitations/new?person=${invited}`),
  )
  assert.equal((await invite(rashid)).to, `/cycles/invitations?saved=cycle-invitation-${invited}`)
  assert.match((await andre.get('/today')).words, /Rashid [^.]*invites you to begin a cycle until Mar 1/)
  const page = await andre.get(await addressIn(andre))
  assert.match(page.words, /Would you walk this year beside me\?.*Begin a cycle.*Not this time/)
})

test('a tap that came twice invites once', async () => {
  assert.equal((await invite(rashid)).to, `/cycles/invitations?saved=cycle-invitation-${invited}`)
})

test('a second one to the same person waits until the first is over', async () => {
  const answer = await invite(rashid, { note: 'Or the next?' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /An invitation from you to this person still stands/)
})

test('a day that is over or too far, oneself, and somebody nobody knows are refused', async () => {
  const other = castMember('meiling.chen').id
  for (const [day, sentence] of [
    ['2027-02-16', /stands at least until tomorrow/],
    ['2029-01-01', /a year at most/],
    ['x', /Please give a day/],
  ] as const) {
    const answer = await invite(rashid, { person: other, until: day })
    assert.equal(answer.status, 422)
    assert.match(answer.words, sentence)
    assert.equal(answer.field('note'), note)
  }
  assert.match((await invite(rashid, { person: inviter })).words, /You need no invitation/)
  const unknown = await invite(rashid, { person: crypto.randomUUID() })
  assert.equal(unknown.status, 404)
  assert.equal((await world.look('select from cycles.invitation where space_id = $1', [inviter])).length, 1)
})

test('nobody invites in the name of an organization they do not keep, nor with a template of somewhere else', async () => {
  const harlow = await demoOrganization(world, 'Harlow Valley Unified')
  const maya = await world.signedIn('maya.halvorsen')
  assert.equal((await invite(maya, { organization: harlow })).status, 404)
  assert.equal((await invite(maya, { template: `${harlow}/${crypto.randomUUID()}` })).status, 404)
  assert.doesNotMatch((await maya.get(`/cycles/invitations/new?person=${invited}`)).words, /In whose name/)
  assert.match(
    (await rashid.get(`/cycles/invitations/new?person=${invited}`)).words,
    /In whose name .*Harlow/,
  )
})

test('nobody else reads an invitation, answers it, or takes it back', async () => {
  const address = await addressIn(andre)
  const maya = await world.signedIn('maya.halvorsen')
  assert.equal((await maya.get(address)).status, 404)
  assert.equal((await maya.post(`${address}/declining`)).status, 404)
  assert.equal((await rashid.get(address)).status, 404)
  const id = address.split('/').at(-1)!
  assert.equal((await maya.post(`/cycles/invitations/${id}/withdrawal`)).status, 404)
  assert.equal((await andre.post(`/cycles/invitations/${id}/withdrawal`)).status, 404)
})

test('a “not this time” can be taken back, and disappears from Today', async () => {
  const address = await addressIn(andre)
  assert.equal((await andre.post(`${address}/declining`)).to, address)
  assert.equal(await addressIn(andre), '')
  assert.match((await andre.get(address)).words, /sees the same as if you had not answered/)
  await andre.post(`${address}/declining/ending`)
  assert.equal(await addressIn(andre), address)
})

test('beginning tells the inviter nothing without the tick', async () => {
  const seen = await everything(world, inviter, rashid, paths)
  await beginFrom(await addressIn(andre), {})
  assert.equal(await addressIn(andre), '')
  assertSame(masked(await everything(world, inviter, rashid, paths)), masked(seen))
})

test('with the tick the inviter is told, once, and only that', async () => {
  const maya = await world.signedIn('maya.halvorsen')
  await invite(maya)
  const address = await addressIn(andre)
  assert.match(
    (await andre.get(`/cycles/new?invitation=${address.split('/').slice(-2).join('/')}`)).words,
    /Let Maya [^.]*know that I began/,
  )
  await beginFrom(address, { tell: 'yes' })
  assert.match(
    (await maya.get('/cycles/invitations')).words,
    /André Whitlock until Mar 1 · began, and wanted you to know/,
  )
  assert.match((await maya.get('/notices')).words, /André Whitlock accepted your invitation/)
})

async function beginFrom(address: string, fields: Record<string, string>) {
  const [held] = await world.look<{ post: string }>(
    'select post_id as post from cycles.cycle where space_id = $1',
    [invited],
  )
  const answer = await andre.post('/cycles', {
    post: held!.post,
    starts: '2027-02-16',
    ends: '2027-06-30',
    beside: 'Because I was asked.',
    invitation: address.split('/').slice(-2).join('/'),
    ...fields,
  })
  assert.equal(answer.status, 303)
}
