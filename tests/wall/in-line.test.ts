import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember, demoCast } from '#demo'
import { noteReading } from '#history'
import { asPerson, sql, type Sql } from '#platform'
import { openWorld } from '#world'
import { cutLines } from './lines-of-app.ts'

const world = await openWorld({ demo: true })
const { db } = world.program
const people = demoCast.map((person) => person.id)

test('whoever stands in line behind somebody whose question failed is answered all the same', async () => {
  const fresh = sql`select 'never asked before' as said`
  const failing = (person: string) =>
    db.ask(asPerson(person), (tx) => Promise.all([tx.rows(sql`select 1 / ${0}::int`), tx.row(fresh)]))
  const all = people.map(async (person, n) => {
    if (n < 8) return assert.rejects(failing(person), /division by zero/)
    assert.deepEqual(await db.ask(asPerson(person), (tx) => tx.row(fresh)), { said: 'never asked before' })
  })
  await Promise.all(all)
})

test('when the line breaks for all who wait, each is told, and the next is answered', async () => {
  const waiting = people.map((person) =>
    db.ask(asPerson(person), (tx) => tx.row(sql`select pg_sleep(5), trust.me() as me`)),
  )
  const [told] = await Promise.all([Promise.allSettled(waiting), cutLines(world, 1)])
  assert.ok(told.every(({ status }) => status === 'rejected'))
  const [one = ''] = people
  const next = await db.ask(asPerson(one), (tx) => tx.row(sql`select trust.me() as me`))
  assert.deepEqual(next, { me: one })
})

test('what is noted stands in front of what is read: whoever may not note it sees nothing, and nothing else is written', async () => {
  const [owner, reader, stranger] = ['amina.okafor', 'maya.halvorsen', 'ruth.abernathy'].map(
    (key) => castMember(key).id,
  ) as [string, string, string]
  const [goal] = await world.look<{ id: string }>(
    `select item_id as id from sharing.grant where space_id = $1 and noun = 'goal' and until_at is null limit 1`,
    [owner],
  )
  const item = { noun: 'goal', space: owner, id: goal!.id }
  const noted = () =>
    world.look<{ reader: string }>(
      'select reader_id as reader from platform.reading where item_id = $1 and day = $2',
      [item.id, '2027-02-16'],
    )
  const before = (await noted()).filter((one) => one.reader !== reader)
  const look = (person: string, question: Sql) =>
    db.askNoted(
      asPerson(person),
      (tx) => noteReading(tx, item),
      (tx) => tx.rows(question),
    )
  await assert.rejects(look(stranger, sql`select 1 as one`), { reason: 'not found' })
  await assert.rejects(look(reader, sql`update people.person set name = name`), /read-only transaction/)
  assert.deepEqual(await look(reader, sql`select 1 as one`), [{ one: 1 }])
  await look(reader, sql`select 1 as one`)
  assert.deepEqual((await noted()).length, before.length + 1)
})
