import { complain, done, type Outcome } from '#forms'
import { found, type Transaction } from '#platform'
import { whyNotAdapted } from './allowed.ts'
import { copyOf } from './copy.ts'
import { adaptedVersion } from './draft.ts'
import { keptPlaces, lifeOf } from './drafts.store.ts'
import type { Place } from './place.ts'
import { startFramework } from './start-framework.ts'
import type { Version } from './version.ts'
import { wholeOf } from './whole-of.ts'

/**
 * Makes an organization's own version of an adopted one: a draft with every item, each naming the one it is from.
 * `notes` says in a sentence what it was adapted from. Complains where license or state forbid it.
 */
export async function adaptVersion(
  tx: Transaction,
  from: Place,
  { place, title }: { place: string; title: string },
  notes: (version: Version) => string,
): Promise<Outcome<Version>> {
  const [whole, life, places] = await Promise.all([
    wholeOf(tx, from.space, from.version),
    lifeOf(tx, from),
    keptPlaces(tx),
  ])
  const why = whyNotAdapted(found(whole).version, found(life))
  if (why) return complain({ version: why })
  const organization = places.find(({ id }) => id === place)
  if (!organization) return complain({ place: 'place' })
  const making = { space: place, organization: organization.name, now: tx.now }
  const old = found(whole).version
  const version = adaptedVersion(making, old, { title, notes: notes(old) })
  await startFramework(tx, copyOf(found(whole), version, 'adapted'))
  return done(version)
}
