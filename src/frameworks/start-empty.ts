import { complain, done, type Outcome } from '#forms'
import type { Transaction } from '#platform'
import { emptyVersion } from './draft.ts'
import { keptPlaces } from './drafts.store.ts'
import { startFramework } from './start-framework.ts'
import type { Version } from './version.ts'

/** Starts a framework from nothing in an organization whose frameworks the asker keeps. */
export async function startEmpty(
  tx: Transaction,
  { place, ...said }: { place: string; title: string; license: string; language: string },
): Promise<Outcome<Version>> {
  const organization = (await keptPlaces(tx)).find(({ id }) => id === place)
  if (!organization) return complain({ place: 'place' })
  const version = emptyVersion({ space: place, organization: organization.name, now: tx.now }, said)
  const none = { items: [], associations: [], scales: [], rubrics: [], continuums: [] }
  await startFramework(tx, { origin: 'own', parent: null, version, ...none })
  return done(version)
}
