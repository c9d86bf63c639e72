import { addWhole, type Whole } from '#frameworks'
import { joinEngine } from '#engine'
import { asPerson, openDatabase } from '#platform'
import { castMember } from '#demo'
import pg from 'pg'
import { someFramework } from '../tests/features/frameworks/some-framework.ts'
import type { Running } from './running-lps.ts'

const vocabulary =
  `leads school students families staff learning teaching listens plans asks shares equity care time data
  evidence budget safety trust vision mission growth practice feedback questions meetings partners community culture voice
  goals change belonging language access support schedule rooms hopes talk decisions assessment curriculum instruction
  mentors teams reflects builds keeps notices opens gathers explains follows celebrates protects improves invites studies
  adapts welcomes`.split(/\s+/)

/** Frameworks of 1,200 items each, adopted, as the owner of the tables; every sentence is another one. Gives the first. */
export async function addFrameworks({ dataDir }: Running, many: number): Promise<string> {
  const owner = joinEngine(dataDir)?.owner
  const client = new pg.Client(owner)
  await client.connect()
  const found = await client.query(
    `select id from organizations.organization where name = 'Harlow Valley Unified'`,
  )
  const harlow: string = found.rows[0].id
  const db = openDatabase({ ...owner, max: 1 }, { now: () => new Date('2026-09-01T08:00:00Z') })
  const addresses: string[] = []
  const shape = { domains: 10, standards: 7, elements: 16 }
  for (let n = 0; n < many; n++) {
    const whole = reworded(someFramework(harlow, { ...shape, title: `Framework ${n}` }), n)
    const keeper = castMember('naveen.pillai').id
    await db.as(asPerson(keeper), (tx) => addWhole(tx, whole, keeper, ['adopted']))
    addresses.push(`/frameworks/${harlow}/${whole.version.id}`)
  }
  await db.close()
  await client.query('vacuum analyze')
  await client.end()
  return addresses[0]!
}

function reworded(whole: Whole, n: number): Whole {
  whole.items.forEach((item, i) => {
    const word = (k: number) =>
      vocabulary[(i * 31 + n * 17 + k * (7 + (i % 11)) + ((i * k) % 13)) % vocabulary.length]
    if (item.kind === 'Element')
      item.statement = `Leads so that ${Array.from({ length: 16 }, (_, k) => word(k)).join(' ')}.`
  })
  return whole
}
