import { nextThing } from '#app'
import { walkNudges } from '#notices'
import { openFilledProgram } from './empty-program.ts'
import { figure, type Figure } from './figure.ts'

const people = 5000
const mondayMorning = new Date('2027-02-22T16:00:00Z')

/**
 * How long the coach takes for 5,000 leaders in one night: for each, under their own identity and in a transaction that
 * syncs, the picture of their cycle, all rules, and the notice where there is something to ask.
 */
export async function benchCoach(): Promise<Figure[]> {
  const { program, close } = await openFilledProgram({ fill: 'coach.sql', people, now: mondayMorning })
  try {
    let looked = 0
    const began = performance.now()
    const asked = await walkNudges(program.db, (tx, person, today) => {
      looked++
      return nextThing(tx, person, today)
    })
    const seconds = (performance.now() - began) / 1000
    if (looked !== people) throw new Error(`Only ${looked} leaders were looked at.`)
    return [figure('seconds', seconds, 's', { most: 30 }), figure('asked', asked, '')]
  } finally {
    await close()
  }
}
