import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'
import { seatTable, toldOf } from './tables.ts'

const world = await openWorld({ demo: true })
const ruth = await world.signedIn('ruth.abernathy')
const id = (key: string) => castMember(key).id

test('whoever sits at no roundtable reads what one is, and begins one', async () => {
  const page = await (await world.signedIn('bev.sandoval')).get('/roundtables')
  assert.match(page.words, /You sit at no roundtable yet\..*For example/)
  assert.ok(page.links.includes('/roundtables/new'))
})

test('a name and a few ticks are enough: who is asked is told, and sees the name and who asked', async () => {
  const before = await toldOf(world, 'linh.nguyen', 'roundtable asked')
  const person = [id('linh.nguyen'), id('gus.lindahl'), id('linh.nguyen')]
  const { status, to } = await ruth.post('/roundtables', {
    name: 'Second Thursday',
    purpose: 'PURPOSE only members read',
    person,
  })
  assert.equal(status, 303)
  const at = to.split('?')[0]!
  assert.match(
    (await ruth.get(at)).words,
    /Second Thursday PURPOSE only members read .*1 member, 2 asked Ruth Abernathy \(you\)/,
  )
  assert.equal(await toldOf(world, 'linh.nguyen', 'roundtable asked'), before + 1)
  const linh = await world.signedIn('linh.nguyen')
  assert.match(
    (await linh.get('/roundtables')).words,
    /Waiting for your answer Second Thursday Ruth Abernathy/,
  )
  const page = await linh.get(at)
  assert.match(
    page.words,
    /Second Thursday Ruth Abernathy asks you.*What joining means You see who sits there/,
  )
  assert.doesNotMatch(page.words, /PURPOSE|Gus/)
  for (const part of ['asking', 'words', 'definition', 'definition/cards', 'definition/together'])
    assert.equal((await linh.get(`${at}/${part}`)).status, 404, part)
})

test('people are found while the form is open, without a word of it in an address', async () => {
  const given = { name: 'Private name', purpose: 'Private words', person: id('gus.lindahl') }
  const page = await ruth.post('/roundtables/new', { ...given, words: 'birchwood' })
  assert.equal(page.status, 200)
  assert.equal(page.field('name'), 'Private name')
  assert.equal(page.field('purpose'), 'Private words')
  assert.match(page.body, new RegExp(`value="${id('maya.halvorsen')}"`))
  assert.match(
    page.body,
    new RegExp(`value="${id('gus.lindahl')}"[^>]*checked|checked[^>]*value="${id('gus.lindahl')}"`),
  )
})

test('a pasted list asks everybody on it, once, and leaves out whoever pasted it', async () => {
  const names = 'Maya Halvorsen\nruth abernathy; Maya Halvorsen, Gus Lindahl'
  const { to } = await ruth.post('/roundtables', { name: 'From a list', names })
  assert.match((await ruth.get(to)).words, /1 member, 2 asked/)
})

test('a name that fits nobody or several asks nobody, and who could be meant can be ticked', async () => {
  const before = await toldOf(world, 'maya.halvorsen', 'roundtable asked')
  const answer = await ruth.post('/roundtables', {
    name: 'Unclear',
    names: 'Maya Halvorsen\nNguyen\nNobody Atall',
  })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /Some of these names fit nobody, or more than one person/)
  assert.equal(answer.field('names'), 'Maya Halvorsen\nNguyen\nNobody Atall')
  for (const key of ['linh.nguyen', 'daniel.nguyen'])
    assert.match(answer.body, new RegExp(`value="${id(key)}"`))
  assert.equal(await toldOf(world, 'maya.halvorsen', 'roundtable asked'), before)
})

test('sixty people are refused whole: the words come back and nobody is told', async () => {
  const before = await world.look('select from notices.notice')
  const circles = await world.look('select from sharing.circle')
  const names = Array.from({ length: 60 }, (_, n) => `Person ${n}`).join('\n')
  const answer = await ruth.post('/roundtables', { name: 'Everybody', names })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /A roundtable has ten seats/)
  assert.equal(answer.field('names'), names)
  const person = (await world.look<{ id: string }>('select id from people.person')).map((one) => one.id)
  assert.ok(person.length > 10)
  assert.equal((await ruth.post('/roundtables', { name: 'Everybody', person })).status, 422)
  assert.equal((await world.look('select from notices.notice')).length, before.length)
  assert.equal((await world.look('select from sharing.circle')).length, circles.length)
})

test('a name may hold any letters, and one that is missing or too long is asked for again', async () => {
  for (const name of ['ا'.repeat(200), '🌱 נבטים של גן', 'A'.repeat(200)]) {
    const { to } = await ruth.post('/roundtables', { name })
    assert.ok((await ruth.get(to)).words.includes(name))
  }
  const long = await ruth.post('/roundtables', { name: 'A'.repeat(201), purpose: 'Kept' })
  assert.equal(long.status, 422)
  assert.match(long.words, /This text is longer than fits here\./)
  assert.equal(long.field('purpose'), 'Kept')
  assert.match((await ruth.post('/roundtables', { name: ' ' })).words, /Please give it a name\./)
})

test('somebody one cannot find, oneself and a made-up person are not asked', async () => {
  const answer = await ruth.post('/roundtables', { name: 'Strangers', person: id('harold.bjornstad') })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /One of these people can no longer be found/)
  assert.equal((await ruth.post('/roundtables', { name: 'Made up', person: 'x' })).status, 422)
  const { to } = await ruth.post('/roundtables', { name: 'Alone', person: id('ruth.abernathy') })
  const [at] = to.split('?')
  assert.match((await ruth.get(to)).words, /1 member .*With fewer than four/)
  assert.match(
    (await ruth.post(`${at}/asking`, { person: id('ruth.abernathy') })).words,
    /Please choose somebody who has no seat here yet\./,
  )
})

test('over eight is advice, and the eleventh is refused with a sentence', async () => {
  const nine = [
    'maya.halvorsen',
    'teo.kalani',
    'siobhan.orourke',
    'gus.lindahl',
    'linh.nguyen',
    'owen.macallister',
  ]
  const at = await seatTable(world, ['ruth.abernathy', ...nine, 'andre.whitlock', 'meiling.chen'])
  assert.match((await ruth.get(at)).words, /9 members.*With more than eight, some will listen all evening/)
  assert.match((await ruth.get(`${at}/asking`)).words, /One seat is free\./)
  const two = [id('keisha.baptiste'), id('conceicao.vasconcelos')]
  const answer = await ruth.post(`${at}/asking`, { person: two })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /A roundtable has ten seats, and there are not that many left/)
  assert.equal(await toldOf(world, 'keisha.baptiste', 'roundtable asked'), 0)
  assert.equal((await ruth.post(`${at}/asking`, { person: two[0]! })).status, 303)
  assert.doesNotMatch((await ruth.get(at)).words, /Ask people in/)
})
