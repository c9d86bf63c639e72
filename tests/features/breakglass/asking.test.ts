import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld, type Visitor } from '#world'
import { askFor } from './asking.ts'

const world = await openWorld({ demo: true })
const idOf = (key: string) => castMember(key).id
const [eleanor, rashid, marcus] = await Promise.all(
  ['eleanor.vance', 'rashid.farouk', 'marcus.delacroix'].map((key) => world.signedIn(key)),
)
assert.ok(eleanor && rashid && marcus)
const owner = idOf('amina.okafor')

const ask = (who: Visitor, reader: string) =>
  askFor(who, { person: owner, reader, reason: 'Asked for', what: 'all', days: '7' })

test('nobody without the right asks, sees or answers; nor does an administrator of another district', async () => {
  const access = await ask(eleanor, idOf('bev.sandoval'))
  const tom = await world.signedIn('tom.ashcroft')
  for (const who of [marcus, tom, await world.signedIn('maya.halvorsen')]) {
    assert.equal((await who.get(access)).status, 404)
    for (const deed of ['confirmation', 'declining', 'ending'])
      assert.equal((await who.post(`${access}/${deed}`)).status, 404)
    const answers = { person: owner, reader: idOf('bev.sandoval'), reason: 'x', what: 'all', days: '1' }
    assert.equal((await who.post('/break-glass', answers)).status, 404)
  }
  assert.equal((await marcus.get('/break-glass')).status, 404)
  assert.equal((await marcus.get('/break-glass/new')).status, 404)
})

test('what is missing or too much comes back with its words: the address, the days, the reason', async () => {
  const given = {
    person: owner,
    reader: idOf('bev.sandoval'),
    what: 'item',
    address: '/nowhere',
    days: '8',
    reason: '',
  }
  const answer = await eleanor.post('/break-glass', given)
  assert.equal(answer.status, 422)
  assert.match(
    answer.words,
    /This address leads to no purpose, philosophy, goal or entry\.|Between one and seven days\./,
  )
  assert.equal(answer.field('address'), '/nowhere')
})

test('an administrator finds the leader, and then who reads, by words', async () => {
  const page = await eleanor.get('/break-glass/new?words=amina')
  assert.ok(page.links.includes(`/break-glass/new?person=${owner}`))
  const whom = await eleanor.get(`/break-glass/new?person=${owner}&words=bev`)
  const next = whom.links.find((link) => link.includes('reader=')) ?? ''
  assert.match((await eleanor.get(next.replaceAll('&amp;', '&'))).words, /Who reads Bev Sandoval/)
  assert.ok((await eleanor.get(`/people/${owner}`)).links.includes(`/break-glass/new?person=${owner}`))
})

test('the reason stands on the pages of those concerned, and nowhere else', async () => {
  const secret = 'zzreasonzz'
  const access = await askFor(eleanor, {
    person: owner,
    reader: idOf('bev.sandoval'),
    reason: secret,
    what: 'all',
    days: '2',
  })
  assert.ok(!access.includes(secret))
  await rashid.post(`${access}/confirmation`)
  const held = await world.look<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname in ('notices', 'mail', 'platform', 'jobs')`,
  )
  for (const { name } of held) {
    const [row] = await world.look<{ n: number }>(
      `select count(*)::int as n from ${name} t where t::text like $1`,
      [`%${secret}%`],
    )
    assert.equal(row?.n, 0, name)
  }
})
