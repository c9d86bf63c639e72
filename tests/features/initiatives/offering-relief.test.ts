import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'

const world = await openWorld({ demo: true })
const [harlow, high, alder] = await Promise.all(
  ['Harlow Valley Unified', 'Harlow High', 'Alder Elementary'].map((name) => demoOrganization(world, name)),
)
const at = (space = '', rest = '') => `/organizations/${space}/initiatives${rest}`
const [amina, lucia, eleanor] = await Promise.all(
  ['amina.okafor', 'lucia.hernandez-villasenor', 'eleanor.vance'].map((key) => world.signedIn(key)),
)
const ownIn = async (space = '', name = '') =>
  (
    await world.look<{ id: string }>(
      'select id from initiatives.initiative where space_id = $1 and name = $2',
      [space, name],
    )
  )[0]!.id

test('a district offers relief; a principal takes it up or not now, and nobody is told who did not', async () => {
  const plate = await lucia!.get(at(high))
  assert.match(
    plate.words,
    /Harlow Valley Unified offers to combine “Weekly data teams” with “Professional learning communities”/,
  )
  const data = await ownIn(high, 'Data teams in every department')
  const [, space = '', offer = ''] =
    /name="space" value="([^"]+)".*?name="offer" value="([^"]+)"/s.exec(plate.body) ?? []
  const answers = at(high, `/${data}/answers`)
  assert.equal((await amina!.post(answers, { space, offer, answer: 'takeUp' })).status, 404)
  await lucia!.post(answers, { space, offer, answer: 'notNow' })
  assert.match((await lucia!.get(at(high))).words, /What you did not take up for now/)
  const districts = at(harlow, `/${await ownIn(harlow, 'Weekly data teams')}`)
  const before = (await eleanor!.get(districts)).words
  assert.match(before, /2 schools or offices carry something that came from it\./)
  assert.doesNotMatch(before, /Harlow High|Alder/)
  await lucia!.post(answers, { space, offer, answer: 'takeUp' })
  assert.match(
    (await lucia!.get(at(high, `/${data}`))).words,
    /Combined with Department learning communities, decided on .* We asked for both/,
  )
  assert.match(
    (await eleanor!.get(districts)).words,
    /carry something that came from it; one of them has combined/,
  )
})

test('an offer that was withdrawn reaches nobody, and only its keepers make one', async () => {
  const districts = at(harlow, `/${await ownIn(harlow, 'Weekly data teams')}`)
  assert.equal((await amina!.get(`${districts}/offer`)).status, 404)
  assert.equal((await amina!.post(`${districts}/offer`, { kind: 'pause' })).status, 404)
  assert.match((await amina!.get(at(alder))).words, /Offered to you/)
  await eleanor!.post(`${districts}/offer/ending`)
  assert.doesNotMatch((await amina!.get(at(alder))).words, /Offered to you/)
  const wrong = await eleanor!.post(`${districts}/offer`, { kind: 'combine', why: 'Our reasons' })
  assert.equal(wrong.status, 422)
  assert.equal(wrong.field('why'), 'Our reasons')
  await eleanor!.post(`${districts}/offer`, { kind: 'pause', until: '2027-09-01', why: '' })
  assert.match((await amina!.get(at(alder))).words, /offers to pause “Weekly data teams” until Sep 1/)
})

test('where people stand is for the one who noted it: not for the district, not for the next in the same school', async () => {
  const block = at(high, `/${await ownIn(high, 'Block schedule study')}`)
  assert.match(
    (await lucia!.get(block)).words,
    /Teachers Jan 19 Worries about their own part in it After the visit/,
  )
  for (const other of [eleanor, amina])
    assert.doesNotMatch((await other!.get(block)).words, /minute 60|Worries about their own part in it Two/)
  const answer = await amina!.post(`${block}/standings`, {
    who: 'teachers',
    step: 'open',
    note: 'They ask me, too.',
  })
  assert.equal(answer.status, 303)
  assert.match((await amina!.get(block)).words, /They ask me, too\./)
  assert.doesNotMatch((await lucia!.get(block)).words, /They ask me, too\./)
  const note = /\/standings\/([\da-f-]{36})\/ending/.exec((await amina!.get(block)).body)?.[1] ?? ''
  assert.equal((await lucia!.post(`${block}/standings/${note}/ending`)).status, 404)
  assert.equal((await amina!.post(`${block}/standings/${note}/ending`)).status, 303)
  const long = await amina!.post(`${block}/standings`, {
    who: 'teachers',
    step: 'open',
    note: 'x'.repeat(5001),
  })
  assert.equal(long.status, 422)
  assert.equal(long.field('note')?.length, 5001)
})

test('the heads of those who carry it are told once it is offered, and nobody else', async () => {
  const told = /Eleanor Vance offers to combine or pause something you carry/
  const districts = at(harlow, `/${await ownIn(harlow, 'Weekly data teams')}`)
  await eleanor!.post(`${districts}/offer`, { kind: 'pause', until: '', why: 'A quiet spring.' })
  const notices = await lucia!.get('/notices')
  assert.match(notices.words, told)
  assert.ok(notices.body.includes(`${at(high)}#offers`))
  assert.doesNotMatch(notices.words, /quiet spring/)
  for (const other of [eleanor!, await world.signedIn('maya.halvorsen')])
    assert.doesNotMatch((await other.get('/notices')).words, told)
})
