import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { asPerson } from '#platform'
import { protocolsFor } from '#protocols'
import { setPause } from '#roundtables'
import { foundCircle, joinCircle, leaveCircle } from '#sharing'
import { openWorld } from '#world'
import { statementsOf } from '../statements.ts'

const world = await openWorld({ demo: true })
const { db } = world.program
const [gus, keisha, linh] = await Promise.all(
  ['gus.lindahl', 'keisha.baptiste', 'linh.nguyen'].map((key) => world.signedIn(key)),
)
const [gusId, keishaId] = ['gus.lindahl', 'keisha.baptiste'].map((key) => castMember(key).id) as [
  string,
  string,
]
const circle = crypto.randomUUID()
await db.as(asPerson(gusId), (tx) =>
  foundCircle(tx, gusId, { id: circle, kind: 'roundtable', name: 'Corner table' }, [keishaId]),
)
await db.as(asPerson(keishaId), (tx) => joinCircle(tx, circle))

const step = (n: number, given: Record<string, string>) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [`step.${n}.${name}`, value]))
const written = {
  space: circle,
  name: 'Two questions',
  ...step(0, { title: 'Ask', minutes: '5', prompt: 'One each', speaks: 'inTurn', writes: 'question' }),
  ...step(1, { title: 'Think', minutes: '2,5', speaks: 'nobody', writes: 'idea', silent: 'yes' }),
  ...step(2, { title: '', minutes: '' }),
}
const write = async (given: Record<string, string> = written) =>
  (await gus!.post('/protocols', given)).to.split('?')[0] ?? ''

test('the library has twelve recipes and four whole meetings, each to be read with its steps', async () => {
  const page = await linh!.get('/protocols')
  const links = page.links.filter(
    (link) => /^\/protocols\/[a-z]+[A-Za-z\d]*$/.test(link) && !link.endsWith('/new'),
  )
  assert.equal(links.length, 16)
  for (const link of links) assert.equal((await linh!.get(link)).status, 200)
  assert.match(
    (await linh!.get('/protocols/consultancy')).words,
    /The group thinks aloud 15 min · the group, without the presenter · the presenter listens · you write: ideas/,
  )
  for (const none of ['nothing', crypto.randomUUID()])
    assert.equal((await linh!.get(`/protocols/${none}`)).status, 404)
})

test('a recipe is fitted to the time there is; too little is said, and what is no time changes nothing', async () => {
  assert.match(
    (await linh!.get('/protocols/consultancy?minutes=25')).words,
    /25 minutes, fitted from 50\. .* 7\.5 min/,
  )
  assert.match((await linh!.get('/protocols/consultancy?minutes=1')).words, /too short.* makes 3\./)
  for (const none of ['', 'NaN', '-5', '1e9', '0'])
    assert.match((await linh!.get(`/protocols/consultancy?minutes=${none}`)).words, /Tell it and ask 10 min/)
})

test('a group writes its own, and every member finds it beside the library', async () => {
  const at = await write()
  const page = await keisha!.get(`/roundtables/${circle}/protocols`)
  assert.match(page.words, /Of Corner table Two questions 7\.5 min.*Consultancy/)
  const read = await keisha!.get(at)
  assert.match(
    read.words,
    /Ask 5 min · one after the other · you write: questions One each Think 2\.5 min · nobody speaks · you write: ideas · in silence/,
  )
  assert.equal((await linh!.get(at)).status, 404)
  assert.equal((await linh!.get(`/roundtables/${circle}/protocols`)).status, 404)
})

test('steps are moved, left out and brought back without script, and every button keeps what is written', async () => {
  const at = await write()
  const typed = { ...written, name: 'Two better questions' }
  const moved = await keisha!.post(at, { ...typed, do: 'down.0' })
  assert.match(moved.to, /\/edit\?saved=protocol-.*#step-1$/)
  assert.match((await keisha!.get(at)).words, /Two better questions .*Think 2\.5 min.*Ask 5 min/)
  await keisha!.post(at, { ...typed, do: 'out.1' })
  assert.match((await keisha!.get(`${at}/edit`)).words, /Left out Think Bring it back/)
  assert.doesNotMatch((await keisha!.get(at)).words, /Think/)
  const one = { name: 'Two better questions', ...step(0, { title: 'Ask', minutes: '5' }) }
  await keisha!.post(at, { ...one, do: 'back.0' })
  assert.match((await keisha!.get(at)).words, /Ask 5 min.*Think 2\.5 min/)
  assert.match((await keisha!.post(at, { ...typed, do: 'add' })).to, /more=1#step-0$/)
})

test('two members write at once: the second is shown both, and nothing is lost', async () => {
  const at = await write()
  const base = (await gus!.get(`${at}/edit`)).field('base') ?? ''
  await keisha!.post(at, { ...written, ...step(0, { title: 'Ask twice' }), base })
  const both = await gus!.post(at, { ...written, ...step(0, { title: 'Ask once' }), base })
  assert.equal(both.status, 409)
  assert.match(both.words, /Ask twice/)
  assert.equal(both.field('step.0.title'), 'Ask once')
  const other = await gus!.post(at, { ...written, name: 'Renamed', base })
  assert.equal(other.status, 409)
  assert.equal(other.field('step.0.title'), 'Ask twice')
  assert.equal(
    (await gus!.post(at, { ...written, name: 'Renamed', base: other.field('base') ?? '' })).status,
    303,
  )
})

test('a recipe of the library is copied and changed; the library stays as it was', async () => {
  const { to } = await keisha!.post('/protocols/tuning/copies', { space: keishaId })
  assert.match(to, /^\/protocols\/[\da-f-]{36}\/edit$/)
  assert.equal((await keisha!.get(to)).field('step.0.title'), 'Show the work')
  assert.equal((await gus!.get(to.replace('/edit', ''))).status, 404)
  assert.equal((await keisha!.post('/protocols/tuning', written)).status, 404)
  assert.equal((await keisha!.post('/protocols/tuning/aside')).status, 404)
  assert.equal((await keisha!.get('/protocols/tuning/edit')).status, 404)
})

test('a recipe is put aside, for no meeting to take it, and taken up again', async () => {
  const at = await write()
  const offered = async () =>
    (await db.as(asPerson(gusId), (tx) => protocolsFor(tx, circle, 'en'))).some(({ key }) => at.endsWith(key))
  assert.equal(await offered(), true)
  await gus!.post(`${at}/aside`)
  assert.equal(await offered(), false)
  assert.match((await gus!.get(at)).words, /not offered in meetings/)
  await keisha!.post(`${at}/aside/ending`)
  assert.doesNotMatch((await gus!.get(at)).words, /not offered in meetings/)
})

test('what is no recipe comes back with its words and a sentence', async () => {
  const refused = async (given: Record<string, string>) => {
    const answer = await gus!.post('/protocols', { space: circle, name: 'A try', ...given })
    assert.equal(answer.status, 422)
    assert.equal(answer.field('name'), 'A try')
    return answer.words
  }
  assert.match(await refused({}), /at least one step/)
  for (const minutes of ['0', 'NaN', '600', '-3', '', '1e3', 'ten'])
    assert.match(await refused(step(0, { title: 'Talk', minutes })), /From half a minute to three hours/)
  const hundred = Object.assign(
    {},
    ...Array.from({ length: 100 }, (_, n) => step(n, { title: 'Talk', minutes: '1' })),
  )
  assert.match(await refused(hundred), /more than thirty steps/)
  const long = Object.assign(
    {},
    ...Array.from({ length: 5 }, (_, n) => step(n, { title: 'Talk', minutes: '150' })),
  )
  assert.match(await refused(long), /longer than eight hours/)
  assert.match(
    await refused(step(0, { title: '', prompt: 'Only this', minutes: '5' })),
    /What happens in this step/,
  )
  assert.match(await refused(step(0, { title: 'Talk', minutes: '5', speaks: 'boss' })), /cannot be chosen/)
  assert.match(
    await refused({ ...step(0, { title: 'T', minutes: '5' }), space: crypto.randomUUID() }),
    /not in this group/,
  )
})

test('for a group that is paused a recipe can be written still; it says so and stands last', async () => {
  await db.as(asPerson(gusId), (tx) => setPause(tx, circle, true))
  for (const path of ['/protocols/new', '/protocols/tuning'])
    assert.match((await gus!.get(path)).words, /yourself .*Of Corner table \(paused\)/)
  await db.as(asPerson(gusId), (tx) => setPause(tx, circle, false))
  assert.doesNotMatch((await gus!.get('/protocols/new')).words, /paused/)
})

test('who left reads what the group wrote no more, and puts nothing into it', async () => {
  const at = await write()
  await db.as(asPerson(keishaId), (tx) => leaveCircle(tx, circle))
  assert.equal((await keisha!.get(at)).status, 404)
  assert.equal((await keisha!.post(at, written)).status, 404)
  assert.equal((await keisha!.post('/protocols', written)).status, 422)
  assert.equal((await keisha!.post('/protocols/tuning/copies', { space: circle })).status, 404)
})

test('many recipes take few statements', async () => {
  for (let n = 0; n < 20; n++) await write()
  for (const path of ['/protocols', `/roundtables/${circle}/protocols`])
    assert.ok((await statementsOf(gus!, path)).length <= 8)
})
