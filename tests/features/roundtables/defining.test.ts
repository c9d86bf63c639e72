import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { statementsOf } from '../statements.ts'
import { seatTable } from './tables.ts'

const world = await openWorld({ demo: true })
const [ruth, linh] = await Promise.all(['ruth.abernathy', 'linh.nguyen'].map((key) => world.signedIn(key)))
const at = await seatTable(world, ['ruth.abernathy', 'linh.nguyen', 'gus.lindahl'], 'Definers')
const there = `${at}/definition`
const base = async () => (await ruth!.get(`${there}/together`)).field('base') ?? ''

test('a table without a definition reads what one is, and begins with two cards', async () => {
  const page = await ruth!.get(there)
  assert.match(page.words, /Before a group speaks of standards.*For example/)
  assert.ok(page.links.includes(`${there}/cards`))
  const cards = await ruth!.get(`${there}/cards`)
  assert.match(
    cards.words,
    /Read two cards ?you are here .*Making sense of things After Chavez A school day arrives/,
  )
  const others =
    cards.links.find((link) => link.includes('/cards?cards=') && !link.includes('making-sense')) ?? ''
  assert.doesNotMatch((await ruth!.get(others)).words, /Making sense of things/)
})

test('each writes a line; what others wrote shows once one’s own is there', async () => {
  const lines = `${there}/lines?cards=loops.commitment`
  const { to } = await ruth!.post(lines, { loops: 'RUTHS line', commitment: '' })
  assert.match(to, /\/definition\/lines\?cards=loops\.commitment&saved=lines_/)
  const before = await linh!.get(`${there}/lines`)
  assert.match(before.words, /How would we know\?.*One of you has written\./)
  assert.doesNotMatch(before.words, /RUTHS/)
  await linh!.post(lines, { loops: 'LINHS line', commitment: 'Only when it is ours.' })
  assert.match(
    (await linh!.get(lines)).words,
    /What the others wrote Ruth Abernathy to “How would we know\?” RUTHS line/,
  )
})

test('a line is written anew, an empty field takes it away, and one that is too long comes back whole', async () => {
  const lines = `${there}/lines?cards=loops.commitment`
  await linh!.post(lines, { loops: 'LINHS better line', commitment: 'Only when it is ours.' })
  assert.match((await ruth!.get(lines)).words, /LINHS better line/)
  await linh!.post(lines, { loops: 'LINHS line', commitment: '' })
  assert.doesNotMatch((await ruth!.get(lines)).words, /Only when it is ours/)
  const long = 'long '.repeat(400)
  const answer = await linh!.post(lines, { loops: long, commitment: 'x' })
  assert.equal(answer.status, 422)
  assert.equal(answer.field('loops'), long)
  assert.match(answer.words, /This text is longer than fits here\./)
})

test('the table writes its definition with the lines of all below it', async () => {
  assert.match(
    (await linh!.get(`${there}/together`)).words,
    /Your lines You to .* LINHS line Ruth Abernathy to/,
  )
  const empty = await ruth!.post(`${there}/together`, { definition: ' ', attributes: '', expectations: '' })
  assert.equal(empty.status, 422)
  assert.match(empty.words, /Please write something into one of the three\./)
  const said = { definition: 'Making room for others.', attributes: 'Questions first.', expectations: '' }
  const { to } = await ruth!.post(`${there}/together`, { ...said, base: await base() })
  const page = await linh!.get(to)
  assert.match(page.words, /Leadership, to us, is Making room for others\. You know it by Questions first\./)
  assert.match(page.words, /Ruth Abernathy kept this wording on Feb 16\./)
  assert.match((await linh!.get(at)).words, /What leadership is to us Making room for others\. Read it all/)
})

test('when two write at once nobody’s words are lost: both texts come back, and can be kept as one', async () => {
  const old = await base()
  const said = { definition: 'Making room.', attributes: 'Questions first.', expectations: '' }
  assert.equal((await linh!.post(`${there}/together`, { ...said, base: old })).status, 303)
  const mine = { ...said, definition: 'Room and time.', expectations: 'Said on the day.', base: old }
  const answer = await ruth!.post(`${there}/together`, mine)
  assert.equal(answer.status, 409)
  assert.equal(answer.field('definition'), 'Room and time.')
  assert.equal(answer.field('expectations'), 'Said on the day.')
  assert.match(answer.words, /Making room\./)
  const again = { ...mine, definition: 'Making room and time.', base: answer.field('base') ?? '' }
  assert.equal((await ruth!.post(`${there}/together`, again)).status, 303)
})

test('of two who keep a wording in the same moment one keeps it, and the other sees both', async () => {
  const now = await base()
  const said = { attributes: '', expectations: '', base: now }
  const answers = await Promise.all(
    [ruth!, linh!].map((one, n) => one.post(`${there}/together`, { ...said, definition: `At once ${n}` })),
  )
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 409])
  assert.match(
    answers.find(({ status }) => status === 409)!.words,
    /At once 0.*At once 1|At once 1.*At once 0/s,
  )
})

test('to keep the same words again keeps no second wording', async () => {
  const before = await world.look('select from roundtables.definition')
  const page = await ruth!.get(`${there}/together`)
  const said = Object.fromEntries(
    ['definition', 'attributes', 'expectations', 'base'].map((name) => [name, page.field(name) ?? '']),
  )
  assert.equal((await ruth!.post(`${there}/together`, said)).status, 303)
  assert.equal((await world.look('select from roundtables.definition')).length, before.length)
})

test('earlier wordings stay, with who kept them; a sheet for the wall names the table', async () => {
  const versions = await linh!.get(`${there}/versions?before=1`)
  assert.match(versions.words, /kept by Ruth Abernathy .*Making room for others\..*At once \d/)
  assert.match(
    (await linh!.get(`${there}/print`)).words,
    /Definers What leadership is to us Ruth Abernathy, Linh Nguyen, Gus/,
  )
})

test('whoever left reads no wording any more', async () => {
  const gus = await world.signedIn('gus.lindahl')
  assert.equal((await gus.get(there)).status, 200)
  await gus.post(`${at}/membership/ending`)
  for (const part of ['', '/cards', '/lines', '/together', '/versions', '/print'])
    assert.equal((await gus.get(there + part)).status, 404, part)
  assert.equal((await gus.post(`${there}/together`, { definition: 'Mine' })).status, 404)
  assert.equal((await gus.post(`${there}/lines`, { loops: 'Mine' })).status, 404)
})

test('no page of a roundtable asks the database more than eight things', async () => {
  for (const path of [
    '/roundtables',
    '/roundtables/new',
    at,
    `${at}/asking`,
    `${at}/words`,
    there,
    `${there}/lines`,
    `${there}/together`,
  ]) {
    const asked = await statementsOf(ruth!, path)
    assert.ok(asked.length <= 8, `${path}: ${asked.join('\n')}`)
  }
})
