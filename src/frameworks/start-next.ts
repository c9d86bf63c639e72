import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { found, personOf, refuseUnless, type Transaction } from '#platform'
import { addWhole } from './add-whole.ts'
import { whyNoNext } from './allowed.ts'
import { copyOf } from './copy.ts'
import { nextVersion } from './draft.ts'
import { holdFramework, lifeOf } from './drafts.store.ts'
import type { Place } from './place.ts'
import type { Whole } from './whole.ts'
import { wholeOf } from './whole-of.ts'

/**
 * Starts the next version of an adopted one: by itself the same words under the same identifiers; `make` may put other
 * ones in. One draft at a time.
 */
export async function startNext(
  tx: Transaction,
  at: Place,
  make: (whole: Whole) => Promise<Outcome<Whole>> = async (whole) =>
    done(copyOf(whole, nextVersion(whole.version, tx.now), 'next')),
): Promise<Outcome<Place>> {
  const whole = found(await wholeOf(tx, at.space, at.version))
  await holdFramework(tx, whole.version.frameworkId)
  const life = found(await lifeOf(tx, at))
  refuseUnless(life.keeps)
  const why = whyNoNext(whole.version, whole.origin, life)
  if (why) return complain({ version: why })
  const made = await make(whole)
  if (!made.ok) return made
  await addWhole(tx, made.value, personOf(tx.who))
  const { id } = made.value.version
  await remember(tx, 'began the next version of', { noun: 'framework', space: at.space, id })
  return done({ space: at.space, version: id })
}
