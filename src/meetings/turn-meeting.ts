import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import type { NoticeKind } from '#notices'
import type { Transaction } from '#platform'
import { cancelFollowing, restoreFollowing, setState } from './changes.store.ts'
import type { MeetingAt, MeetingState, Reach } from './meeting.ts'
import { tellMembers } from './tell-members.ts'

/** What can become of a meeting, and the way back from each; with the word for what happened and who hears of it. */
const turns = {
  cancel: { from: 'planned', to: 'cancelled', verb: 'called off', tells: 'meeting cancelled' },
  restore: { from: 'cancelled', to: 'planned', verb: 'planned again', tells: 'meeting planned' },
  hold: { from: 'planned', to: 'held', verb: 'held' },
  miss: { from: 'planned', to: 'missed', verb: 'missed' },
  reopenHeld: { from: 'held', to: 'planned', verb: 'reopened' },
  reopenMissed: { from: 'missed', to: 'planned', verb: 'reopened' },
} as const satisfies Record<
  string,
  { from: MeetingState; to: MeetingState; verb: string; tells?: NoticeKind }
>

export type Turn = keyof typeof turns

/**
 * Says what became of a meeting, or takes it back. Complains of `seen` where it is not as the writer saw it any more.
 * Nobody is told that a meeting did not happen: there is no blame in it.
 */
export async function turnMeeting(
  tx: Transaction,
  person: string,
  at: MeetingAt,
  { turn, seen, reach }: Reach & { turn: Turn },
): Promise<Outcome<void>> {
  const { from, to, verb, ...rest } = turns[turn]
  // Those that were called off together are known by the moment of this one, which its own return changes.
  if (turn === 'restore' && reach === 'following') await restoreFollowing(tx, person, { ...at, seen })
  if (!(await setState(tx, person, { ...at, seen, from }, to))) return complain({ seen: 'meanwhile' })
  if (turn === 'cancel' && reach === 'following') await cancelFollowing(tx, person, at)
  await remember(tx, verb, { noun: 'meeting', ...at })
  if ('tells' in rest) await tellMembers(tx, person, { kind: rest.tells, ...at })
  return done(undefined)
}
