import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoCast } from '#demo'
import { settableClock } from '#clock'
import { asPerson, openDatabase, sql, type Database } from '#platform'
import { openWorld } from '#world'
import pg from 'pg'
import { connectionOfApp, cutLines } from './lines-of-app.ts'

const world = await openWorld({ demo: true })
const { db } = world.program
const people = demoCast.map((person) => person.id)
const some = (n: number) => people[n % people.length]!

type Mine = { me: string | null; spaces: string[]; circles: string[] }
// The circles are asked twice: a transaction that only reads keeps the first answer for the second.
const mine = sql`select trust.me() as me, array(select distinct space_id::text from cycles.cycle) as spaces,
  array(select c::text from trust.my_circles() c union all select c::text from trust.my_circles() c order by 1) as circles`

type Way = 'as' | 'ask' | 'read' | 'askNoted'
const ways: Way[] = ['as', 'ask', 'read', 'askNoted']

/** Asks as somebody, and gives what the database took them for. */
const askAs = (base: Database, person: string, way: Way = 'as') =>
  way === 'askNoted'
    ? base.askNoted(
        asPerson(person),
        (tx) => tx.row(mine),
        (tx) => tx.row<Mine>(mine),
      )
    : base[way](asPerson(person), (tx) => tx.row<Mine>(mine))

const circles = new Map(
  (
    await world.look<{ id: string; circles: string[] }>(`select person_id as id,
      array_agg(space_id::text order by space_id) as circles from (select person_id, space_id from sharing.membership
        where state = 'member' and until_at is null) m, generate_series(1, 2) group by person_id`)
  ).map((one) => [one.id, one.circles]),
)

test('2,000 requests of 41 people over few connections, with errors and broken lines between them, and nobody sees as somebody else', async () => {
  let wrong = 0
  const request = async (n: number) => {
    const person = some(n * 7)
    if (n % 11 === 0)
      return assert.rejects(
        db[n % 2 ? 'as' : 'ask'](asPerson(person), (tx) => tx.rows(sql`select 1 / ${0}::int`)),
      )
    if (n % 13 === 0)
      return assert.rejects(
        db.as(asPerson(person), async (tx) => {
          await tx.row(mine)
          throw new Error('The deed itself fails.')
        }),
      )
    const answer = await askAs(db, person, ways[n % 4]).catch(() => undefined)
    if (!answer) return
    const others = `${answer.circles}` !== `${circles.get(person) ?? []}`
    if (others || answer.me !== person || answer.spaces.some((space) => space !== person)) wrong++
  }
  const breaking = breakLines()
  for (let first = 0; first < 2000; first += 100)
    await Promise.all(Array.from({ length: 100 }, (_, n) => request(first + n).catch(() => {})))
  assert.ok((await breaking.stop()) > 0)
  assert.equal(wrong, 0)
})

// Ends some of the application's connections now and then, as a network that drops them does.
function breakLines() {
  const stopping = new AbortController()
  let broken = 0
  const done = (async () => {
    while (!stopping.signal.aborted) {
      broken += await cutLines(world, 0.2)
      await new Promise((go) => setTimeout(go, 60))
    }
  })()
  return {
    stop: async () => {
      stopping.abort()
      await done
      return broken
    },
  }
}

test('after a request the connection belongs to nobody', async () => {
  await askAs(db, some(3))
  const nobody = await db.as({ kind: 'public' }, (tx) => tx.row<Mine>(mine))
  assert.deepEqual(nobody, { me: null, spaces: [], circles: [] })
})

test('the house itself sees no table', async () => {
  const house = await db.as({ kind: 'house' }, (tx) => tx.row<Mine>(mine))
  assert.deepEqual(house, { me: null, spaces: [], circles: [] })
})

test('a commit that rolled back is told, and nothing of it is acknowledged', async () => {
  const person = some(0)
  const failing = db.as(asPerson(person), async (tx) => {
    await tx.rows(sql`select 1 / ${0}::int`).catch(() => {}) // a deed that swallows what went wrong
    return 'kept'
  })
  await assert.rejects(failing, /rolled back instead of committing/)
})

test('a statement in the middle of a deed that fails leaves nothing behind', async () => {
  const person = some(0)
  const before = await world.look<{ n: string }>('select count(*) as n from platform.happening')
  await assert.rejects(
    db.as(asPerson(person), async (tx) => {
      await tx.run(sql`insert into platform.happening (space_id, who, verb, noun, item_id)
        values (${person}, ${person}, 'tried', 'person', ${person})`)
      await tx.rows(sql`select 1 / ${0}::int`)
    }),
  )
  assert.deepEqual(await world.look('select count(*) as n from platform.happening'), before)
})

test('what is asked in one breath is seen as the asker and nobody else', async () => {
  const answers = await Promise.all(
    people.map((person) => db.ask(asPerson(person), (tx) => tx.row<Mine>(mine))),
  )
  assert.deepEqual(
    answers.map((answer) => answer?.me),
    people,
  )
  assert.ok(answers.every((answer, n) => answer?.spaces.every((space) => space === some(n))))
})

test('a question that fails says why, and the connection goes on for the next one', async () => {
  const person = some(0)
  const failing = db.ask(asPerson(person), (tx) =>
    Promise.all([tx.row(mine), tx.rows(sql`select 1 / ${0}::int`), tx.row(mine)]),
  )
  await assert.rejects(failing, /division by zero/)
  const careless = db.ask(asPerson(person), (tx) => tx.rows(sql`select 1 / ${0}::int`).catch(() => 'fine'))
  await assert.rejects(careless, /rolled back instead of committing/)
  const hasty = db.ask(asPerson(person), () => {
    throw new Error('The page itself fails.')
  })
  await assert.rejects(hasty, /The page itself fails/)
  assert.equal((await db.ask(asPerson(some(1)), (tx) => tx.row<Mine>(mine)))?.me, some(1))
})

test('what is read one question after the other writes nothing', async () => {
  const person = some(0)
  const writing = db.read(asPerson(person), async (tx) => {
    await tx.row(mine)
    await tx.run(sql`insert into platform.happening (space_id, who, verb, noun, item_id)
      values (${person}, ${person}, 'tried', 'person', ${person})`)
  })
  await assert.rejects(writing, /read-only transaction/)
})

test('what is asked in one breath writes nothing, and nothing is asked after it', async () => {
  const person = some(0)
  const before = await world.look<{ n: string }>('select count(*) as n from platform.happening')
  const writing = db.ask(asPerson(person), (tx) =>
    tx.run(sql`insert into platform.happening (space_id, who, verb, noun, item_id)
      values (${person}, ${person}, 'tried', 'person', ${person})`),
  )
  await assert.rejects(writing, /read-only transaction/)
  const late = db.ask(asPerson(person), async (tx) => {
    await tx.row(mine)
    return tx.row(mine)
  })
  await assert.rejects(late, /asked after the questions/)
  assert.deepEqual(await world.look('select count(*) as n from platform.happening'), before)
})

test('the application cannot reach its tables by any other way than as somebody', async () => {
  const bare = new pg.Client(connectionOfApp(world))
  await bare.connect()
  const { rows } = await bare.query('select count(*)::int as n from cycles.cycle')
  await bare.end()
  assert.deepEqual(rows, [{ n: 0 }])
})

test('a clock that is set travels with the transaction', async () => {
  const clock = settableClock(new Date('2031-05-05T05:05:05Z'))
  const other = openDatabase(connectionOfApp(world), clock)
  const now = await other.as(asPerson(some(1)), (tx) => tx.row<{ now: Date }>(sql`select trust.now() as now`))
  await other.close()
  assert.equal(now?.now.toISOString(), '2031-05-05T05:05:05.000Z')
})
