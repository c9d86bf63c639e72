import type { Transaction } from '#platform'
import { confirmPicture } from './confirm-picture.ts'
import { standingPicture } from './picture.store.ts'
import { noPurpose, type Purpose } from './purpose.ts'
import { changesOf, markOf, type Change } from './sharing-picture.ts'
import { writePurpose } from './write-purpose.ts'

/** The leader's answer to who would see what: the mix as it was, or this picture with its mark. */
export type Answer = { mix: 'old' } | { mix: 'new'; mark: string } | undefined

/** What has to be asked first. */
export interface Question {
  before: Purpose
  gains: Change[]
  losses: Change[]
  mark: string
}

/**
 * Writes a purpose. Where its mix would change who sees what, nothing is written before the leader has seen exactly that:
 * then the question comes back. What the leader keeps having seen it is confirmed in the same moment.
 */
export async function changePurpose(
  tx: Transaction,
  { person, cycle }: { person: string; cycle: string },
  purpose: Purpose,
  answer: Answer,
): Promise<Question | undefined> {
  const standing = await standingPicture(tx, cycle)
  const before = standing?.purpose ?? noPurpose
  if (answer?.mix === 'old') {
    await writePurpose(tx, person, cycle, { ...purpose, uses: before.uses })
    return
  }
  const { gains, losses } = changesOf(before.uses, purpose.uses)
  const mark = markOf(purpose.uses, standing?.people ?? '')
  const seen = answer?.mix === 'new' && answer.mark === mark
  if (gains.length + losses.length > 0 && !seen) return { before, gains, losses, mark }
  await writePurpose(tx, person, cycle, purpose)
  if (seen) await confirmPicture(tx, person, cycle, mark)
}
