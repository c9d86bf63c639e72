import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
const [high, alder] = await Promise.all(
  ['Harlow High', 'Alder Elementary'].map((name) => demoOrganization(world, name)),
)
const at = (space = '', rest = '') => `/organizations/${space}/initiatives${rest}`
const [amina, maya, lucia, tom] = await Promise.all(
  ['amina.okafor', 'maya.halvorsen', 'lucia.hernandez-villasenor', 'tom.ashcroft'].map((key) =>
    world.signedIn(key),
  ),
)
const said = {
  name: 'Outdoor math',
  origin: 'school',
  hours: '0.5',
  staff: '6',
  aim: 'Measure the playground.',
}
const ownIn = async (space = '', name = '') =>
  (
    await world.look<{ id: string }>(
      'select id from initiatives.initiative where space_id = $1 and name = $2',
      [space, name],
    )
  )[0]!.id

test('the list says how heavy it is, where each comes from, and in which order it has attention', async () => {
  const { words } = await amina!.get(at(alder))
  assert.match(
    words,
    /The load Full 3 initiatives are under way, and together they take about 3 hours a week/,
  )
  assert.match(words, /First Number talks before math from the school itself · Grade 3–5 teams/)
  assert.match(words, /Core reading block from Harlow Valley Unified · Grade teams/)
  assert.match(words, /Combined, resting, let go Family reading nights .*Let go/)
})

test('an overloaded school is asked, not scored', async () => {
  const { words } = await lucia!.get(at(high))
  assert.match(words, /Heavy 9 initiatives are under way/)
  assert.match(words, /Which two could become one\?/)
})

test('everybody of the tree reads it, only its keepers are offered to change it', async () => {
  const [own, others] = [await amina!.get(at(alder)), await maya!.get(at(alder))]
  assert.ok(own.links.includes(at(alder, '/new')))
  assert.equal(others.status, 200)
  assert.ok(!others.links.includes(at(alder, '/new')))
  assert.doesNotMatch(others.body, /\/rank"/)
})

test('another district of the state reads it and changes nothing; what is not there is not found', async () => {
  assert.equal((await tom!.get(at(alder))).status, 200)
  assert.equal((await tom!.post(at(alder), said)).status, 404)
  assert.equal((await amina!.get(at('01980000-0000-7000-8000-000000000001'))).status, 404)
  assert.equal((await amina!.get(at('nowhere'))).status, 404)
})

test('what a district adds comes from the district unless it says otherwise, what a school adds from the school', async () => {
  const pinecrest = await demoOrganization(world, 'Pinecrest County Schools')
  assert.match((await tom!.get(at(pinecrest, '/new'))).body, /<option value="district" selected/)
  assert.match((await amina!.get(at(alder, '/new'))).body, /<option value="school" selected/)
})

test('a school’s own is a tap away', async () => {
  assert.equal((await amina!.get('/initiatives')).to, at(alder))
})

test('a principal writes one down; what stops for it stops, and each page says so', async () => {
  const reading = await ownIn(alder, 'Core reading block')
  const answer = await amina!.post(at(alder), { ...said, stops: `pause:${reading}` })
  assert.equal(answer.status, 303)
  const [address = ''] = answer.to.split('?')
  const page = await maya!.get(address)
  assert.match(page.words, /Outdoor math .*Measure the playground\./)
  assert.match(page.words, /What stops for it “Core reading block” rests for it\./)
  assert.match(
    (await maya!.get(at(alder, `/${reading}`))).words,
    /Rests, decided on .* It makes room for “Outdoor math”\./,
  )
})

test('a draft is seen by those who keep the plans, stops nothing, and can be removed', async () => {
  const data = await ownIn(alder, 'Weekly data teams')
  const { to } = await amina!.post(at(alder), {
    ...said,
    name: 'A quiet idea',
    draft: 'yes',
    stops: `letGo:${data}`,
  })
  const [address = ''] = to.split('?')
  assert.match((await amina!.get(address)).words, /A draft: only those who keep the plans here/)
  assert.equal((await maya!.get(address)).status, 404)
  assert.doesNotMatch((await maya!.get(at(alder))).words, /quiet idea/)
  assert.match((await amina!.get(at(alder, `/${data}`))).words, /Nothing is decided/)
  assert.equal((await amina!.post(`${address}/removal`)).status, 303)
  assert.equal((await amina!.get(address)).status, 404)
})

test('what has been shown is not removed, and does not become a draft again', async () => {
  const talks = at(alder, `/${await ownIn(alder, 'Number talks before math')}`)
  assert.equal((await amina!.post(`${talks}/removal`)).status, 404)
  const rewritten = await amina!.post(talks, { ...said, name: 'Number talks', draft: 'yes' })
  assert.equal(rewritten.status, 303)
  assert.match((await maya!.get(talks)).words, /Number talks/)
})

test('bad input comes back whole, with a sentence beside each field', async () => {
  const answer = await amina!.post(at(alder), {
    name: '',
    origin: 'school',
    hours: 'lots',
    since: '2027-02-30',
    aim: 'Why',
  })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /What is it called\? A few words are enough\./)
  assert.match(answer.words, /This is not a number that fits/)
  assert.match(answer.words, /This is not a day/)
  assert.equal(answer.field('aim'), 'Why')
})

test('it moves up and down by a tap', async () => {
  const first = at(alder, `/${await ownIn(alder, 'Weekly data teams')}`)
  assert.equal((await amina!.post(`${first}/rank`, { rank: 'first' })).to, at(alder, '#first'))
  assert.match((await amina!.get(at(alder))).words, /First .*Weekly data teams.*“Next”/)
  assert.equal((await amina!.post(`${first}/rank`, { rank: 'not' })).status, 303)
  assert.match((await maya!.get(at(alder))).words, /Not now These are still under way and take their hours/)
  await amina!.post(`${first}/rank`, { rank: 'first' })
  assert.equal((await maya!.post(`${first}/rank`, { rank: 'not' })).status, 404)
  assert.equal((await amina!.post(`${first}/rank`, { rank: 'never' })).status, 404)
})

test('a decision wants its reason, is read by all, and can be taken back', async () => {
  const nights = at(alder, `/${await ownIn(alder, 'Family reading nights')}`)
  assert.match((await maya!.get(nights)).words, /Let go, decided on Aug 26\. Four families came/)
  const answer = await amina!.post(`${nights}/decision`, {
    decision: 'pause',
    until: '2027-09-01',
    reason: '',
  })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /Please say why/)
  await amina!.post(`${nights}/decision`, {
    decision: 'pause',
    until: '2027-09-01',
    reason: 'The cart first.',
  })
  assert.match((await maya!.get(nights)).words, /Rests until Sep 1, decided on/)
  assert.match((await amina!.get(nights)).words, /What stops for it/)
  await amina!.post(`${nights}/decision`, { decision: 'letGo', reason: 'The cart first.' })
  assert.doesNotMatch((await amina!.get(nights)).words, /What stops for it|What it overlaps with/)
  await amina!.post(`${nights}/decision`, { decision: '' })
  assert.match((await maya!.get(nights)).words, /Nothing is decided\. It simply goes on\./)
  assert.equal((await maya!.post(`${nights}/decision`, { decision: 'keep' })).status, 404)
})

test('overlaps are noted from either side', async () => {
  const [talks, data] = [await ownIn(alder, 'Number talks'), await ownIn(alder, 'Weekly data teams')]
  await amina!.post(at(alder, `/${data}/overlaps`), { other: talks, shares: 'The Tuesday hour.' })
  assert.match((await maya!.get(at(alder, `/${talks}`))).words, /Weekly data teams The Tuesday hour\./)
  assert.match((await maya!.get(at(alder))).words, /Number talks .*? overlaps with “Weekly data teams”/)
  const page = await amina!.get(at(alder, `/${talks}`))
  const ending = /action="([^"]+\/overlaps\/[^"]+\/ending)"/.exec(page.body)?.[1] ?? ''
  assert.equal((await amina!.post(ending)).status, 303)
  assert.doesNotMatch((await amina!.get(at(alder, `/${data}`))).words, /The Tuesday hour/)
  assert.equal((await amina!.post(at(alder, `/${data}/overlaps`), { other: data })).status, 404)
})

test('every page asks eight statements at most', async () => {
  const block = await ownIn(high, 'Block schedule study')
  for (const path of ['', `/${block}`, `/${block}/words`, `/${block}/decision`, `/${block}/offer`, '/new'])
    assert.ok((await statementsOf(lucia!, at(high, path))).length <= 8, path)
})
