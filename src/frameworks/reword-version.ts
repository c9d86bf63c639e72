import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { found, type Transaction } from '#platform'
import type { VersionAnswers } from './draft.ts'
import { changeVersion } from './drafts.store.ts'
import { seenOf } from './edit.ts'
import { holdDraft } from './hold-draft.ts'
import type { Place } from './place.ts'
import type { Version } from './version.ts'
import { versionWith } from './versions.store.ts'

/** Changes what a draft says of itself; complains where somebody else did so since it was `seen`. */
export async function rewordVersion(
  tx: Transaction,
  at: Place,
  { seen, answers }: { seen: string; answers: VersionAnswers },
): Promise<Outcome<void>> {
  const held = await holdDraft(tx, at)
  if (!held.ok) return held
  const version = found(await versionWith(tx, at.space, at.version))
  if (seenOf(saidIn(version)) !== seen) return complain({ version: 'meanwhile' })
  if (answers.starts && answers.ends && answers.ends < answers.starts) return complain({ ends: 'order' })
  await changeVersion(tx, at, answers)
  await remember(tx, 'described', { noun: 'framework', space: at.space, id: at.version })
  return done(undefined)
}

/** What a version says of itself, as a person may write it. */
export const saidIn = (v: Version): VersionAnswers => ({
  title: v.title,
  label: v.label,
  description: v.description,
  language: v.language,
  license: v.license,
  licenseUri: v.licenseUri,
  sourceUrl: v.sourceUrl,
  creator: v.creator,
  publisher: v.publisher,
  notes: v.notes,
  starts: v.starts,
  ends: v.ends,
  noDerivatives: v.noDerivatives,
})
