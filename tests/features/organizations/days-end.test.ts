// A last day is included, and ends when the clocks of the organization say so: in the database as in the program.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysLater } from '#clock'
import { demoCast } from '#demo'
import { dayOf } from '#language'
import { asPerson, sql } from '#platform'
import { openWorld } from '#world'
import { assert as law, asyncProperty, constantFrom, date, integer } from 'fast-check'
import { demoPost } from '../demo-places.ts'

const world = await openWorld({ demo: true })
const { db } = world.program

/** From eleven hours behind to fourteen ahead; some set their clocks at midnight, forth or back over it. */
const zones = [
  'Pacific/Pago_Pago',
  'Pacific/Honolulu',
  'America/Los_Angeles',
  'America/Chicago',
  'America/Havana',
  'America/Santiago',
  'America/St_Johns',
  'Atlantic/Azores',
  'UTC',
  'Europe/Berlin',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
]
const days = date({ min: new Date('2024-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
const second = 1000

test('a day is over at the moment at which it is the next one there, in every zone', () =>
  law(
    asyncProperty(days, constantFrom(...zones), async (at, zone) => {
      const day = at.toISOString().slice(0, 10)
      const [row] = await world.look<{ moment: Date }>('select platform.after_day($1, $2) as moment', [
        day,
        zone,
      ])
      const before = new Date(row!.moment.getTime() - second)
      assert.equal(dayOf(before, zone), day, `the last second of ${day} in ${zone}`)
      assert.equal(dayOf(row!.moment, zone), daysLater(day, 1), `the first of the next, in ${zone}`)
    }),
    { numRuns: 400 },
  ))

test('where clocks are set at midnight a day is neither cut nor longer', async () => {
  const shifts: [string, string, string][] = [
    ['2026-11-01', 'America/Havana', '2026-11-01T04:00:00.000Z'],
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
    ['2026-10-25', 'Atlantic/Azores', '2026-10-25T00:00:00.000Z'],
  ]
  for (const [day, zone, moment] of shifts) {
    const [row] = await world.look<{ moment: Date }>('select platform.after_day($1, $2) as moment', [
      daysLater(day, -1),
      zone,
    ])
    assert.equal(row!.moment.toISOString(), moment, zone)
  }
})

const amina = demoCast.find(({ key }) => key === 'amina.okafor')!

test('today is the day of the asker’s organization, around midnight in every zone', () =>
  law(
    asyncProperty(constantFrom(...zones), integer({ min: -2, max: 2 }), async (zone, seconds) => {
      await world.look(
        `update organizations.organization set time_zone = $1 where id in (select organization_id from posts.post where space_id = $2)`,
        [zone, amina.id],
      )
      const [row] = await world.look<{ moment: Date }>(
        `select platform.after_day('2027-03-09', $1) as moment`,
        [zone],
      )
      world.clock.set(new Date(row!.moment.getTime() + seconds * second))
      for (const ask of [db.as, db.read, db.ask]) {
        const told = await ask(asPerson(amina.id), (tx) =>
          tx.row<{ today: string }>(sql`select trust.today()::text as today`),
        )
        assert.equal(told?.today, seconds < 0 ? '2027-03-09' : '2027-03-10', zone)
      }
    }),
    { numRuns: 60 },
  ))

test('a post is held until the last second of its last day where its school is', async () => {
  const [post, ruth] = [await demoPost(world, 'ruth.abernathy'), await world.signedIn('ruth.abernathy')]
  await world.look(`update organizations.organization set time_zone = 'Pacific/Honolulu'`)
  await world.look(`update posts.post set ends = '2027-03-31' where id = $1`, [post.split('/').at(-1)])
  const knows = async (moment: string) => {
    world.clock.set(new Date(moment))
    return /Eleanor Vance/.test((await ruth.get('/people/directory?words=eleanor')).words)
  }
  assert.ok(await knows('2027-04-01T09:59:59Z'))
  assert.ok(!(await knows('2027-04-01T10:00:00Z')))
})
