import { asPerson } from '#platform'
import { chooseSlots, findFree } from '#slots'
import { openFilledProgram } from './empty-program.ts'
import { figure, type Figure } from './figure.ts'

const people = 1000
const rounds = 30
const [person, circle] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-9000-000000000001']
const monday = new Date('2027-02-15T16:00:00Z')

/**
 * How long it takes to find three slots for a roundtable of ten in three zones, each with two hundred meetings ahead, in a
 * house of a thousand people: asked of the database in a transaction of its own, and chosen. The median of 30, and the
 * first one, whose plan is not known yet.
 */
export async function benchSlots(): Promise<Figure[]> {
  const { program, close } = await openFilledProgram({ fill: 'slots.sql', people, now: monday })
  try {
    const times: number[] = []
    let found = 0
    for (let n = 0; n < rounds; n++) {
      const began = performance.now()
      const free = await program.db.ask(asPerson(person), (tx) => findFree(tx, circle))
      const slots = chooseSlots(free, 90, 'America/Chicago')
      times.push(performance.now() - began)
      found = slots.length
    }
    const [first = 0] = times
    const median = times.toSorted((a, b) => a - b)[rounds / 2]!
    return [
      figure('median', median, 'ms', { most: 50 }),
      figure('first', first, 'ms'),
      figure('found', found, '', { least: 3 }),
    ]
  } finally {
    await close()
  }
}
