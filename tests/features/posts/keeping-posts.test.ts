import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { asPerson, type Transaction } from '#platform'
import { endPost, postsOf } from '#posts'
import { openWorld } from '#world'
import { demoOrganization, demoPost } from '../demo-places.ts'

const world = await openWorld({ demo: true })
const eleanor = await world.signedIn('eleanor.vance')
const amina = await world.signedIn('amina.okafor')
const placeOf = (name: string) => demoOrganization(world, name)
const evaluatorsOf = (key: string) =>
  world.look<{ until: Date | null }>(
    `select upper(during) as until from supervision.assignment where space_id = $1 and not isempty(during)
      and during @> $2::timestamptz`,
    [castMember(key).id, world.clock.now()],
  )
const evaluatedBy = (person: string) =>
  world.look<{ leader: string; until: Date | null }>(
    `select space_id as leader, upper(during) as until from supervision.assignment where evaluator_id = $1
      and not isempty(during) and during @> $2::timestamptz order by 1`,
    [person, world.clock.now()],
  )

test('the office gives somebody of its own a second post, in percent of full time', async () => {
  const birchwood = await placeOf('Birchwood Elementary')
  const form = await eleanor.get(`/organizations/${birchwood}/posts/new?words=linh`)
  assert.match(form.words, /Linh Nguyễn|Linh Nguyen/)
  const person = castMember('linh.nguyen').id
  const given = { person, title: 'Dean', roleKind: 'dean', starts: '2027-02-16', percent: '40', ends: '' }
  assert.equal((await eleanor.post(`/organizations/${birchwood}/posts`, given)).status, 303)
  const linh = await world.signedIn('linh.nguyen')
  const mine = await linh.get('/me/posts')
  assert.match(mine.words, /Dean, Birchwood Elementary since February 16, 2027 · 40 % of full time/)
  assert.match((await linh.get('/notices')).words, /Eleanor Vance gave you a post/)
})

test('somebody with a post elsewhere is invited, not appointed', async () => {
  const alder = await placeOf('Alder Elementary')
  const person = castMember('jonah.weiss').id
  const answer = await eleanor.post(`/organizations/${alder}/posts`, {
    person,
    title: 'Dean',
    roleKind: 'dean',
    starts: '2027-02-16',
  })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /Invite them: the post begins when they say yes\./)
  assert.equal(answer.field('title'), 'Dean')
})

test('a leader gives no post, and sees the page of nobody else’s', async () => {
  const alder = await placeOf('Alder Elementary')
  assert.equal((await amina.get(`/organizations/${alder}/posts/new`)).status, 404)
  assert.equal((await amina.get(await demoPost(world, 'maya.halvorsen'))).status, 404)
  const own = await demoPost(world, 'amina.okafor')
  assert.doesNotMatch((await amina.get(own)).words, /End this post|Move to another/)
  assert.equal((await amina.post(`${own}/ending`, { ends: '2027-03-01' })).status, 404)
})

test('somebody takes leave, is shown on leave, and comes back', async () => {
  const own = await demoPost(world, 'amina.okafor')
  const wrong = await amina.post(`${own}/leaves`, { leave: 'yes', starts: '2027-02-10', ends: '2027-02-01' })
  assert.equal(wrong.status, 422)
  assert.equal(
    (await amina.post(`${own}/leaves`, { leave: 'yes', starts: '2027-02-10', ends: '' })).status,
    303,
  )
  assert.match((await amina.get('/me/posts')).words, /on leave/)
  assert.match((await eleanor.get(own)).words, /on leave/)
  const twice = await amina.post(`${own}/leaves`, { leave: 'yes', starts: '2027-02-12', ends: '2027-02-13' })
  assert.match(twice.words, /Another leave touches these days\./)
  const outside = await amina.post(`${own}/leaves`, {
    leave: 'yes',
    starts: '1999-02-01',
    ends: '1999-02-02',
  })
  assert.match(outside.words, /The post is not held on that day\./)
  const back = (await amina.get(own)).links.find((link) => link.endsWith('/ending')) ?? ''
  assert.equal((await amina.post(back, { back: '2027-02-16' })).status, 303)
  assert.doesNotMatch((await amina.get('/me/posts')).words, /on leave/)
  assert.equal((await amina.post(back.replace('/ending', '/taking-back'))).status, 303)
  assert.doesNotMatch((await amina.get(own)).words, /February 10/)
  const maya = await world.signedIn('maya.halvorsen')
  assert.equal((await maya.post(`${own}/leaves`, { starts: '2027-02-20', ends: '' })).status, 404)
})

test('a post ends after a day, and what its office appointed ends with it', async () => {
  const [post, person] = [await demoPost(world, 'ruth.abernathy'), castMember('ruth.abernathy').id]
  assert.equal((await eleanor.post(`${post}/ending`, { ending: 'yes', ends: '2027-03-31' })).status, 303)
  assert.match((await eleanor.get(post)).words, /July 1, 2020 to March 31, 2027/)
  const [{ until } = { until: null }] = await evaluatorsOf('ruth.abernathy')
  assert.equal(until?.toISOString(), '2027-04-01T07:00:00.000Z')
  const [standing] = await world.look<{ until: Date }>(
    `select upper(during) as until from people.standing where side = 'evaluates' and $1 in (low, high) and evaluator <> $1`,
    [person],
  )
  assert.equal(standing?.until.toISOString(), '2027-04-01T07:00:00.000Z')
  const early = await eleanor.post(`${post}/ending`, { ending: 'yes', ends: '2001-01-01' })
  assert.match(early.words, /This has to come later than the day it begins\./)
  const elsewhere = {
    organization: await placeOf('Elm Street Middle'),
    title: 'Principal',
    roleKind: 'principal',
  }
  const late = await eleanor.post(`${post}/move`, { ...elsewhere, starts: '2027-05-01' })
  assert.match(late.words, /The post here has ended before that day\./)
})

test('a change of school in the middle of the year ends the one and begins the other the next day', async () => {
  const post = await demoPost(world, 'teo.kalani')
  const elm = await placeOf('Elm Street Middle')
  const answers = { organization: elm, title: 'Principal', roleKind: 'principal', starts: '2027-03-01' }
  const answer = await eleanor.post(`${post}/move`, answers)
  assert.equal(answer.status, 303)
  const page = await eleanor.get(answer.to)
  assert.match(page.words, /Principal, Elm Street Middle from March 1, 2027/)
  assert.match(page.words, /Principal, Cedar Park K–8 July 1, 2026 to February 28, 2027/)
})

test('if what hangs on an ending fails, the post has not ended', async () => {
  const person = castMember('gus.lindahl').id
  const failing = async (tx: Transaction) => {
    tx.react = async () => Promise.reject(new Error('Nothing hangs here.'))
    const [post] = await postsOf(tx, person)
    return endPost(tx, post!, '2027-02-20')
  }
  await assert.rejects(
    world.program.db.as(asPerson(castMember('eleanor.vance').id), failing),
    /Nothing hangs here/,
  )
  const [post] = await world.look<{ ends: string | null }>(
    'select ends from posts.post where space_id = $1',
    [person],
  )
  assert.equal(post?.ends, null)
  assert.equal((await evaluatorsOf('gus.lindahl'))[0]?.until, null)
})

test('with the last post of an evaluator ends what they evaluate, and what they handed on, at once or later', async () => {
  const [zofia, marcus] = [castMember('zofia.wisniewska').id, castMember('marcus.delacroix').id]
  const asMarcus = await world.signedIn('marcus.delacroix')
  const handing =
    (await asMarcus.get('/supervision')).links.find((one) => one.includes(castMember('amina.okafor').id)) ??
    ''
  assert.equal((await asMarcus.post(handing, { person: zofia, until: '2027-05-31' })).status, 303)
  const own = () => evaluatedBy(zofia)
  const before = await own()
  assert.ok(before.length > 2)
  const post = await demoPost(world, 'zofia.wisniewska')
  await eleanor.post(`${post}/ending`, { ending: 'yes', ends: '2027-03-31' })
  const ends = new Set((await own()).map(({ until }) => until?.toISOString()))
  assert.deepEqual([...ends], ['2027-04-01T07:00:00.000Z'])
  const others = await evaluatedBy(castMember('tom.ashcroft').id)
  const at = await demoPost(world, 'marcus.delacroix')
  await eleanor.post(`${at}/ending`, { ending: 'yes', ends: '2027-02-15' })
  assert.deepEqual(await evaluatedBy(marcus), [])
  assert.deepEqual(await evaluatorsOf('amina.okafor'), [])
  assert.match((await amina.get('/notices')).words, /Somebody no longer evaluates you/)
  assert.deepEqual(await evaluatedBy(castMember('tom.ashcroft').id), others)
  const [standing] = await world.look(
    `select from people.standing where evaluator = $1 and during @> $2::timestamptz`,
    [marcus, world.clock.now()],
  )
  assert.equal(standing, undefined)
})

test('an evaluator who moves to another post the next day goes on evaluating', async () => {
  const post = await demoPost(world, 'eleanor.vance')
  const dorothy = await evaluatorsOf('eleanor.vance')
  const before = await evaluatedBy(castMember('eleanor.vance').id)
  assert.ok(before.length > 0 && dorothy.length > 0)
  const answers = { organization: await placeOf('Alder Elementary'), title: 'Head', roleKind: 'dean' }
  const rashid = await world.signedIn('rashid.farouk')
  assert.equal((await rashid.post(`${post}/move`, { ...answers, starts: '2027-03-01' })).status, 303)
  assert.deepEqual(await evaluatedBy(castMember('eleanor.vance').id), before)
  assert.deepEqual(await evaluatorsOf('eleanor.vance'), dorothy)
})
