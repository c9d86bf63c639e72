import type { Outcome } from '#forms'
import type { Transaction } from '#platform'
import { adaptAtOnce, type Changes } from './adapt-at-once.ts'
import type { AdoptAnswers } from './adoption.ts'
import { adoptVersion } from './adopt-version.ts'
import type { Place } from './place.ts'

/**
 * An organization takes a framework up in one go: as it is, or adapted by a list of changes, for named uses from a day on.
 * Complains where a license or the state of the version forbids it.
 */
export async function takeUp(
  tx: Transaction,
  version: Place,
  { changes, ...use }: AdoptAnswers & { changes?: Changes },
): Promise<Outcome<void>> {
  if (!changes) return adoptVersion(tx, { space: version.space, id: version.version }, use)
  const made = await adaptAtOnce(tx, version, use.organization, changes)
  if (!made.ok) return made
  return adoptVersion(tx, { space: made.value.space, id: made.value.version }, use)
}
