import { asPerson, sql } from '#platform'
import { openFilledProgram } from './empty-program.ts'
import { figure, type Figure } from './figure.ts'

const people = 5000
const asking = 200
const tuesday = new Date('2027-02-16T16:00:00Z')

/** Every twenty-fifth leader, by the ids that `partners.sql` gives. */
const leaders = Array.from(
  { length: asking },
  (_, n) => `00000000-0000-7000-8000-${String(1 + n * (people / asking)).padStart(12, '0')}`,
)

/**
 * How long it takes to suggest partners to somebody among 5,000 leaders who may all be asked: each of two hundred asks for
 * the first time, which also turns the suggestions round and syncs, and then again.
 */
export async function benchPartners(): Promise<Figure[]> {
  const { program, close } = await openFilledProgram({ fill: 'partners.sql', people, now: tuesday })
  try {
    const suggest = (person: string) =>
      program.db.as(asPerson(person), (tx) =>
        tx.rows<{ id: string }>(sql`select s as id from trust.suggest_partners(3) s`),
      )
    const [first, again] = [await timesOf(suggest), await timesOf(suggest)]
    return [
      figure('p50', first[asking / 2]!, 'ms'),
      figure('p99', first[Math.floor(asking * 0.99)]!, 'ms', { most: 100 }),
      figure('p99_again', again[Math.floor(asking * 0.99)]!, 'ms', { most: 100 }),
    ]
  } finally {
    await close()
  }
}

type Suggest = (person: string) => Promise<{ id: string }[]>

async function timesOf(suggest: Suggest) {
  const times: number[] = []
  for (const leader of leaders) {
    const began = performance.now()
    const suggested = await suggest(leader)
    times.push(performance.now() - began)
    if (suggested.length !== 3) throw new Error(`${suggested.length} people were suggested instead of three.`)
  }
  return times.toSorted((one, other) => one - other)
}
