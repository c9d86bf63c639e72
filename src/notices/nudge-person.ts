import { dayOf } from '#language'
import { found, type Transaction } from '#platform'
import { tell } from './notices.store.ts'
import { planNudge } from './nudge.ts'
import { dropNudges, lastSignsOf, putNudge, takeNudge } from './nudges.store.ts'
import { usual } from './preference.ts'
import { preferenceOf } from './preferences.store.ts'
import { awayOf } from './turn.ts'
import { whereaboutsOf } from './turns.store.ts'

/** The open cycle of a person, by its id, if there is something in it that would help them most on this day of theirs. */
export type NextThing = (tx: Transaction, person: string, today: string) => Promise<string | undefined>

/**
 * Asks one person the question of the week, if it is time and there is a next best thing; on behalf of that person. The
 * notice names the cycle and nothing in it. Gives whether it was asked; done twice it changes nothing.
 */
export async function nudgePerson(tx: Transaction, person: string, nextThing: NextThing): Promise<boolean> {
  if (!(await takeNudge(tx, person))) return false
  const [signs, wish, where] = await Promise.all([
    lastSignsOf(tx, person),
    preferenceOf(tx, person),
    whereaboutsOf(tx, person),
  ])
  if (!where) return false
  const preference = wish ?? usual
  const calm = { ...preference, timeZone: where.timeZone, away: awayOf(preference, where) }
  const { due, lookAt } = planNudge(tx.now, { ...found(signs), calm })
  await putNudge(tx, person, lookAt)
  const cycle = due && (await nextThing(tx, person, dayOf(tx.now, where.timeZone)))
  if (!cycle) return false
  await dropNudges(tx, person)
  await tell(tx, person, { kind: 'nudge', about: { noun: 'cycle', space: person, id: cycle } })
  return true
}
