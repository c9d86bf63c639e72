import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { found, refuseUnless, type Transaction } from '#platform'
import { readPauses } from './pause.ts'
import type { YearAnswers } from './year.ts'
import {
  addPauses,
  addSchoolYear,
  changeSchoolYear,
  removePauses,
  schoolYearWith,
  takesTitle,
} from './years.store.ts'

/** Adds a school year with its breaks, or changes one. Each title is said once in an organization. */
export async function writeYear(
  tx: Transaction,
  organizationId: string,
  id: string | null,
  { pauses, ...answers }: YearAnswers,
): Promise<Outcome<void>> {
  const year = { organizationId, ...answers }
  if (await takesTitle(tx, year, id)) return complain({ title: 'taken' })
  if (id) await removePauses(tx, found(await schoolYearWith(tx, organizationId, id)))
  if (id) refuseUnless(await changeSchoolYear(tx, id, year))
  const added = id ? { id } : found(await addSchoolYear(tx, year))
  await removePauses(tx, year)
  await addPauses(tx, organizationId, readPauses(pauses).pauses)
  await remember(tx, 'wrote', { noun: 'school year', space: organizationId, id: added.id })
  return done(undefined)
}
