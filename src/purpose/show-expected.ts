import type { Place } from '#language'
import type { Transaction } from '#platform'
import { ExpectedLine } from './expected-line.tsx'
import { wordingLength } from './expectations.store.ts'

/** One line on the page of an organization that leads to what it expects; nothing for who neither reads nor keeps it. */
export async function showExpected(tx: Transaction, place: Place, organization: string) {
  const found = await wordingLength(tx, organization)
  if (!found || (found.length === null && !found.keeps)) return null
  return ExpectedLine({ place, organization, length: found.length })
}
