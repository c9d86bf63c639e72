import type { Life } from './life.ts'
import type { Origin, Version } from './version.ts'

type Standing = Pick<Life, 'adoptedAt' | 'deprecatedAt'>

/** Why a version is not adapted, or nothing where it may be. What is no longer in use is no ground to build on. */
export function whyNotAdapted(version: Version, life: Standing) {
  if (version.noDerivatives) return 'noDerivatives'
  if (!life.adoptedAt) return 'notAdopted'
  return life.deprecatedAt ? 'deprecated' : undefined
}

/**
 * Why a version gets no next one, or nothing where it may. Its own organization may go on from one that is no longer in
 * use; what was brought in under a license that forbids changes is brought in anew instead.
 */
export function whyNoNext(version: Version, origin: Origin, life: Pick<Life, 'adoptedAt' | 'draftId'>) {
  if (version.noDerivatives && origin === 'imported') return 'noChanges'
  if (!life.adoptedAt) return 'notAdopted'
  return life.draftId ? 'draftThere' : undefined
}
