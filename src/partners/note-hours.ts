import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { found, newId, refuseUnless, type Transaction } from '#platform'
import type { z } from 'zod'
import { addGiven } from './given.store.ts'
import type { givenForm } from './given.ts'
import { partnershipWith } from './partners.store.ts'

/** Either of the two notes time that the outside coach gave, in a coaching that is under way. No day to come. */
export async function noteHours(
  tx: Transaction,
  me: string,
  circle: string,
  { day, hours, note, today }: z.output<typeof givenForm> & { today: string },
): Promise<Outcome<void>> {
  const { kind, state } = found(await partnershipWith(tx, me, circle))
  refuseUnless(kind === 'coaching' && state !== 'asking' && state !== 'asked')
  if (day > today) return complain({ day: 'toCome' })
  const id = newId()
  await addGiven(tx, circle, me, { id, day, minutes: Math.max(5, Math.round(hours * 60)), note })
  await remember(tx, 'noted', { noun: 'coaching', space: circle, id })
  return done(undefined)
}
