import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { nextThing } from '#app'
import { castMember } from '#demo'
import { remember } from '#history'
import { walkNudges, walkTurns } from '#notices'
import { asPerson } from '#platform'
import { openWorld } from '#world'
import { openMailbox } from '../mail/mailbox.ts'

const box = await openMailbox()
after(box.close)
const world = await openWorld({ demo: true, mail: { url: box.url, from: 'LPS <lps@school.example>' } })
const { db, mail } = world.program
const maya = castMember('maya.halvorsen').id
const asMaya = await world.signedIn('maya.halvorsen')
await world.look('delete from notices.notice')
await world.look(`update people.person set time_zone = 'America/Chicago'`)
const [{ statement = '', cycle = '' } = {}] = await world.look<{ statement: string; cycle: string }>(
  'select statement, cycle_id as cycle from focus.goal where space_id = $1 limit 1',
  [maya],
)

const at = (moment: string) => world.clock.set(new Date(moment))
const ask = () => walkNudges(db, nextThing)
const askedOf = (person: string) =>
  world.look<{ noun: string; item: string; fresh: boolean }>(
    `select noun, about_id as item, seen_at is null as fresh from notices.notice
      where space_id = $1 and kind = 'nudge' order by at`,
    [person],
  )
const postTo = async (person: string) => {
  const before = box.letters.length
  await walkTurns(db)
  await mail.deliver()
  return box.letters.slice(before).filter(({ recipient }) => recipient.startsWith(person))
}
const work = () =>
  db.as(asPerson(maya), (tx) => remember(tx, 'looked over', { noun: 'cycle', space: maya, id: cycle }))

test('Maya has something to do and did nothing for a week: she is asked once, not at the weekend', async () => {
  at('2027-03-02T16:00:00Z') // Tuesday, ten in Chicago
  await work()
  await ask()
  assert.deepEqual(await askedOf(maya), [])
  at('2027-03-07T16:00:00Z') // Sunday
  await ask()
  at('2027-03-09T15:59:00Z')
  await ask()
  assert.deepEqual(await askedOf(maya), [])
  at('2027-03-09T16:00:00Z')
  await Promise.all([ask(), ask()])
  await ask()
  assert.deepEqual(await askedOf(maya), [{ noun: 'cycle', item: cycle, fresh: true }])
})

test('she reads it on Today, without a notice of it beside it, and in her list, which leads to Today', async () => {
  assert.doesNotMatch((await asMaya.get('/today')).words, /new notice/)
  const list = await asMaya.get('/notices')
  assert.match(list.words, /Your question for this week is here/)
  assert.ok(list.links.includes('/today'))
})

test('the letter comes with the digest of the next day, and holds no word of hers', async () => {
  assert.deepEqual(await postTo(maya), [])
  at('2027-03-10T13:00:00Z')
  const [letter] = await postTo(maya)
  assert.match(letter?.text ?? '', /Your question for this week is here\./)
  assert.ok(statement.length > 10)
  assert.ok(!letter?.source.includes(statement.slice(0, 20)))
  assert.doesNotMatch(letter?.source ?? '', /Maya|Halvorsen|goal|untold/i)
})

test('a week later she is asked again, and only the newest question is new', async () => {
  at('2027-03-16T15:00:00Z')
  await ask()
  assert.equal((await askedOf(maya)).length, 1)
  at('2027-03-16T16:00:00Z')
  await ask()
  assert.deepEqual(
    (await askedOf(maya)).map(({ fresh }) => fresh),
    [false, true],
  )
  at('2027-03-17T13:00:00Z')
  assert.equal((await postTo(maya)).length, 1)
})

test('as a letter of its own it can be turned off with one click', async () => {
  await asMaya.post('/me/notices', {
    digest: 'yes',
    digestHour: '7',
    quietFrom: '20',
    quietTo: '6',
    nudge: 'atOnce',
  })
  at('2027-03-30T16:00:00Z')
  await ask()
  const [letter] = await postTo(maya)
  const source = (letter?.source ?? '').replace(/\r\n[ \t]+/g, ' ')
  const [, address = ''] = /^List-Unsubscribe: <([^>]+)>/m.exec(source) ?? []
  assert.match(address, /\/nudge\//)
  assert.match((await world.visitor().get(new URL(address).pathname)).words, /The question of the week/)
  await world.app.request(address, { method: 'POST' })
  at('2027-04-06T16:00:00Z')
  await ask()
  at('2027-04-07T13:00:00Z')
  assert.deepEqual(await postTo(maya), [])
})

test('nobody is asked on leave or in a break of their school, nor in the week after it', async () => {
  const before = (await askedOf(maya)).length
  await world.look(
    `insert into posts.leave (space_id, post_id, starts, ends)
      select space_id, id, '2027-04-09', '2027-04-20' from posts.post where space_id = $1`,
    [maya],
  )
  for (const day of [14, 15, 20, 21, 22, 26, 27]) {
    at(`2027-04-${day}T16:00:00Z`)
    await ask()
  }
  assert.equal((await askedOf(maya)).length, before)
  at('2027-04-28T16:00:00Z')
  await ask()
  assert.equal((await askedOf(maya)).length, before + 1)
})

test('without an open cycle, or where Today asks for nothing, nobody is asked', async () => {
  const [{ asked, without } = { asked: -1, without: 0 }] = await world.look<{
    asked: number
    without: number
  }>(
    `select (select count(*)::int from notices.notice where kind = 'nudge' and space_id = any(p.ids)) as asked,
      cardinality(p.ids) as without
      from (select array_agg(space_id) as ids from people.person
        where space_id not in (select space_id from cycles.cycle)) p`,
  )
  assert.ok(without > 0)
  assert.equal(asked, 0)
  await world.look('delete from notices.turn where space_id = $1', [maya])
  at('2027-05-12T16:00:00Z')
  assert.equal(await walkNudges(db, async () => undefined), 0)
  at('2027-09-01T16:00:00Z')
  const before = (await askedOf(maya)).length
  await ask()
  assert.equal((await askedOf(maya)).length, before)
})

test('whose turn it is, only the house is told', async () => {
  const asked = await db.as(asPerson(maya), (tx) =>
    tx.rows({ name: 'turns', text: 'select trust.whose_turn_for_nudge()', values: [] }),
  )
  assert.deepEqual(asked, [])
})
