import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'
import { demoPost } from '../demo-places.ts'

const world = await openWorld({ demo: true })
const eleanor = await world.signedIn('eleanor.vance')
const marcus = await world.signedIn('marcus.delacroix')
const amina = await world.signedIn('amina.okafor')
const idOf = (key: string) => castMember(key).id

test('a leader reads on their own page who evaluates them, since when', async () =>
  assert.match((await amina.get('/me')).words, /Who evaluates me Marcus Delacroix evaluation · since/))

test('an evaluator reads names and posts, and nothing of the growth', async () => {
  const page = await marcus.get('/supervision')
  assert.match(page.words, /Amina Okafor Principal, Alder Elementary · evaluation · since/)
  assert.doesNotMatch(page.body, /\/shared\/|\/portfolio\/|\/goals\//)
})

test('an evaluator hands on to a colleague until a day, and takes it back', async () => {
  const link =
    (await marcus.get('/supervision')).links.find((one) => one.includes(idOf('amina.okafor'))) ?? ''
  assert.match((await marcus.get(`${link}?words=zofia`)).words, /Zofia Wiśniewska/)
  const person = idOf('zofia.wisniewska')
  const openEnded = await marcus.post(link, { person, until: '' })
  assert.equal(openEnded.status, 422)
  assert.match((await marcus.post(link, { person, until: '2027-02-01' })).words, /This day has passed\./)
  assert.equal((await marcus.post(link, { person, until: '2027-04-30' })).status, 303)
  const zofia = await world.signedIn('zofia.wisniewska')
  assert.match((await zofia.get('/supervision')).words, /Amina Okafor .* to April 30, 2027 · handed to you/)
  assert.match((await amina.get('/me')).words, /Zofia Wiśniewska evaluation · .* takes part/)
  assert.equal((await zofia.post(link, { person: idOf('eleanor.vance'), until: '2027-04-30' })).status, 404)
  const [{ until } = { until: null }] = await world.look<{ until: Date }>(
    'select upper(during) as until from supervision.assignment where evaluator_id = $1 and not lead',
    [person],
  )
  assert.equal(until?.toISOString(), '2027-05-01T07:00:00.000Z', 'midnight in Tacoma')
  const ending = (await marcus.get('/supervision')).links.find((one) => one.endsWith('/ending')) ?? ''
  assert.equal((await marcus.post(ending)).status, 303)
  assert.doesNotMatch((await amina.get('/me')).words, /Zofia/)
})

test('the office sees who evaluates whom, finds whom nobody evaluates, and appoints from there', async () => {
  assert.match((await eleanor.get('/administration')).words, /Who evaluates whom Appointing evaluators/)
  assert.ok((await eleanor.get('/supervision')).links.includes('/supervision/office'))
  const all = await eleanor.get('/supervision/office')
  assert.match(all.words, /Amina Okafor Principal, Alder Elementary · evaluated by Marcus Delacroix/)
  const openOnes = () => eleanor.get('/supervision/office?open=1')
  assert.doesNotMatch((await openOnes()).words, /Amina Okafor|evaluated by/)
  const space = idOf('amina.okafor')
  const [led] = await world.look<{ id: string }>(
    'select id from supervision.assignment where space_id = $1 and lead and during @> trust.now()',
    [space],
  )
  await eleanor.post(`/supervision/${space}/${led!.id}/ending`)
  const open = await openOnes()
  assert.match(open.words, /Amina Okafor Principal, Alder Elementary · Nobody is appointed\./)
  assert.ok(open.links.includes(`/supervision/${space}/new`))
  const again = { person: idOf('marcus.delacroix'), process: 'evaluation', until: '' }
  assert.equal((await eleanor.post(`/supervision/${space}`, again)).status, 303)
  assert.doesNotMatch((await openOnes()).words, /Amina Okafor/)
  assert.equal((await amina.get('/supervision/office')).status, 404)
  assert.doesNotMatch((await amina.get('/supervision')).body, /supervision\/office/)
})

test('the office appoints another, and whoever led before leads no longer', async () => {
  const post = await demoPost(world, 'amina.okafor')
  assert.match((await eleanor.get(post)).words, /Who evaluates Marcus Delacroix/)
  const address = `/supervision/${idOf('amina.okafor')}`
  const given = { person: idOf('zofia.wisniewska'), process: 'evaluation', until: '' }
  const late = await eleanor.post(address, { ...given, until: '2027-02-01' })
  assert.match(late.words, /This day has passed\./)
  const answer = await eleanor.post(address, given)
  assert.deepEqual([answer.status, answer.to], [303, post])
  const page = await eleanor.get(post)
  assert.match(page.words, /Who evaluates Zofia Wiśniewska/)
  assert.doesNotMatch(page.words, /Marcus/)
  assert.match((await amina.get('/notices')).words, /Zofia Wiśniewska evaluates you from now on/)
  assert.doesNotMatch((await marcus.get('/supervision')).words, /Amina/)
  assert.match((await marcus.get('/notices')).words, /You no longer evaluate Amina Okafor/)
})

test('a change of evaluator tells the office nothing of a partnership, and it has ended', async () => {
  const before = (await eleanor.get(await demoPost(world, 'gus.lindahl'))).words
  const answer = await eleanor.post(`/supervision/${idOf('amina.okafor')}`, {
    person: idOf('maya.halvorsen'),
    process: 'evaluation',
    until: '2027-06-30',
  })
  assert.equal(answer.status, 303)
  assert.doesNotMatch((await eleanor.get(answer.to)).words + before, /partner/i)
  assert.match((await amina.get('/people')).words, /You have no partner at the moment/)
})

test('the office ends it; a leader and a stranger do not', async () => {
  const post = await demoPost(world, 'amina.okafor')
  const ending = (await eleanor.get(post)).links.find((one) => /\/supervision\/.*\/ending$/.test(one)) ?? ''
  assert.equal((await amina.post(ending)).status, 404)
  const tom = await world.signedIn('tom.ashcroft')
  assert.equal((await tom.post(ending)).status, 404)
  assert.equal((await eleanor.post(ending)).to, post)
  assert.match((await amina.get('/me')).words, /Nobody is appointed to evaluate you\./)
})

test('nobody appoints whose post they do not keep', async () => {
  const answer = await eleanor.post(`/supervision/${idOf('amina.okafor')}`, {
    person: idOf('tom.ashcroft'),
    process: 'evaluation',
  })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /You keep no present post of this person\./)
  assert.equal((await amina.get(`/supervision/${idOf('maya.halvorsen')}/new`)).status, 404)
})
