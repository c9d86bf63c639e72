import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoCast } from '#demo'
import { asPerson, sql } from '#platform'
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
