import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld, type Visitor } from '#world'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
const idOf = (key: string) => castMember(key).id
const [andre, teo] = [await world.signedIn('andre.whitlock'), await world.signedIn('teo.kalani')]
const suggestedTo = async (one: Visitor) =>
  (await one.get('/partners/find')).words
    .split('would be glad to be asked')[1]
    ?.split('Or choose somebody yourself')[0] ?? ''
const putOff = (key: string) => `/partners/suggestions/${idOf(key)}/putting-off`

test('a newcomer without a partner is shown at most three who do the same work elsewhere and have a free place', async () => {
  const words = await suggestedTo(andre)
  for (const name of ['Keisha Baptiste', 'Linh Nguyen', 'Maria da Conceição'])
    assert.match(words, new RegExp(name))
  assert.equal(words.match(/Assistant Principal/g)?.length, 4, 'three people, one of them at two schools')
  assert.doesNotMatch(words, /Owen/, 'who is on leave is left in peace')
})

test('a first-year principal is shown principals, also of another district; nobody who is busy', async () => {
  const words = await suggestedTo(teo)
  for (const name of ['Ruth Abernathy', 'Lucía Hernández Villaseñor', 'Josephine Two Rivers'])
    assert.match(words, new RegExp(name))
  assert.match(words, /Dogwood Elementary · does your work at another place of your district/)
  assert.match(words, /Two Rivers .*does your work in another district: /)
  assert.doesNotMatch(words, /Maya|Daniel/, 'no free place; has asked already')
})

test('whoever looks again sees the same people, and nobody can walk through all who may be asked', async () => {
  const first = await suggestedTo(teo)
  world.clock.set(new Date(world.clock.now().getTime() + 7 * 86_400_000))
  for (let n = 0; n < 3; n++) assert.equal(await suggestedTo(teo), first)
})

test('who is put off is not suggested any more, until they are brought back; nobody is told', async () => {
  const answer = await teo.post(putOff('ruth.abernathy'))
  assert.match((await teo.get(answer.to)).words, /Put off for half a year\. Nobody is told\. Bring it back/)
  assert.doesNotMatch(await suggestedTo(teo), /Ruth/)
  const ruth = await world.signedIn('ruth.abernathy')
  assert.doesNotMatch((await ruth.get('/notices')).words, /Teo/)
  assert.equal((await teo.post(`${putOff('ruth.abernathy')}/ending`)).to, '/partners/find')
  assert.match(await suggestedTo(teo), /Ruth/)
  assert.equal((await teo.post(putOff('amina.okafor'))).status, 404, 'who was never suggested')
  assert.equal((await teo.post('/partners/suggestions/nobody/putting-off')).status, 404)
})

test('nobody above or below in the line, and nobody of the same place, is ever suggested', async () => {
  for (const key of ['marcus.delacroix', 'zofia.wisniewska', 'eleanor.vance', 'meiling.chen'])
    await (await world.signedIn(key)).post('/partners/wish', { places: '3', elsewhere: 'yes' })
  const zofia = await suggestedTo(await world.signedIn('zofia.wisniewska'))
  assert.doesNotMatch(zofia, /Eleanor|André|Maya/)
  await andre.post('/partners/wish', { places: '2' })
  const keisha = await suggestedTo(await world.signedIn('keisha.baptiste'))
  assert.match(keisha, /André Whitlock/)
  assert.doesNotMatch(keisha, /陳美玲/, 'they work at the same school')
})

test('suggestions go round: who was shown to others most recently comes last', async () => {
  const shown = await world.look<{ name: string; at: Date | null }>(
    `select p.name, w.suggested_at as at
    from partners.wish w join people.person p on p.space_id = w.space_id
    where w.space_id = any($1) order by w.suggested_at nulls first`,
    [['ruth.abernathy', 'lucia.hernandez-villasenor', 'josephine.two-rivers'].map(idOf)],
  )
  assert.ok(shown.every(({ at }) => at !== null))
  const gus = await world.signedIn('gus.lindahl')
  await (await world.signedIn('siobhan.orourke')).post('/partners/wish', { places: '3' })
  assert.match(await suggestedTo(gus), /Siobhán/, 'who was never shown is shown first')
})

test('whoever says nothing, or would rather not be asked, is suggested to nobody', async () => {
  const ruth = await world.signedIn('ruth.abernathy')
  assert.match((await ruth.get('/partners/wish')).words, /You have one now/)
  assert.equal((await ruth.post('/partners/wish', { places: '0' })).to, '/partners/wish?saved=wish')
  assert.doesNotMatch(await suggestedTo(teo), /Ruth/)
  assert.match((await ruth.get('/partners/find')).words, /you are suggested to nobody, until you say so/)
})

test('people of other districts are left out for whoever wants to stay at home', async () => {
  await teo.post('/partners/wish', { places: '1' })
  assert.doesNotMatch(await suggestedTo(teo), /Josephine/)
  await teo.post('/partners/wish', { places: '1', elsewhere: 'yes' })
  assert.match(await suggestedTo(teo), /Josephine/)
})

test('a wish nobody could mean comes back with a sentence', async () => {
  for (const places of ['4', '-1', '1.5', 'many', '']) {
    const answer = await teo.post('/partners/wish', places ? { places } : {})
    assert.equal(answer.status, 422)
    assert.match(answer.words, /Choose one of the four\./, places)
  }
})

test('what somebody wished is their own: nobody else reads it, no word of it stands anywhere', async () => {
  const rows = await world.look<{ grants: string[] }>(`select array_agg(distinct column_name::text) as grants
    from information_schema.column_privileges where grantee = 'lps_app' and table_schema = 'partners'
      and table_name = 'wish' and privilege_type = 'SELECT'`)
  assert.deepEqual(rows[0]?.grants.toSorted(), ['elsewhere', 'places', 'space_id'])
})

test('whoever offers a place that is taken, or held by an asking, reads which of both it is', async () => {
  await teo.post('/partners/wish', { places: '1' })
  const asked = await teo.get('/partners/find')
  assert.match(asked.words, /Waiting for an answer Daniel Nguyen asks you to be partners/)
  assert.match(asked.words, /An asking waits for its answer\. It holds a place until then/)
  assert.match((await teo.get('/people')).words, /Daniel Nguyen would be one; look and answer above\./)
  const maya = await world.signedIn('maya.halvorsen')
  await maya.post('/partners/wish', { places: '1' })
  assert.match((await maya.get('/partners/find')).words, /Every place you offer is taken/)
})

test('the page asks the database few things, and works for somebody without a post', async () => {
  assert.ok((await statementsOf(teo, '/partners/find')).length <= 8)
  const coach = await world.signedIn('rosalind.achterberg')
  assert.equal((await coach.get('/partners/find')).status, 200)
})
