/** Two equal partners, or a leader and their outside coach. */
export type PairKind = 'partnership' | 'coaching'

/** `asking`: the reader asked and waits; `asked`: the other waits for the reader's answer. */
export type PairState = 'asking' | 'asked' | 'active' | 'paused'

/** A partnership or coaching as one of the two sees it. */
export interface Partnership {
  id: string
  kind: PairKind
  state: PairState
  other: { id: string; name: string }
  /** When the asking or the present membership began. */
  since: Date
  /** Did the reader ask? In a coaching whoever asks is the leader, and the other coaches. */
  asked: boolean
  /** Did the reader pause it, so that they take it up again? */
  pausedByMe: boolean
  /** The reader's own choice among several. */
  main: boolean
  /** Since when an agreement has been in force, and for whose yes a proposed one waits. */
  agreedAt: Date | null
  agreementWaitsFor: 'mine' | 'theirs' | null
  /** Hours that the outside coach promised in the agreement in force. */
  hours: number | null
}

/** Which of somebody's partnerships is the main one: the one they chose, or the one that has lasted longest. */
export function mainOf(all: Partnership[]): Partnership | undefined {
  const lasting = all.filter(({ kind, state }) => kind === 'partnership' && state === 'active')
  const byAge = lasting.toSorted((one, other) => one.since.getTime() - other.since.getTime())
  return lasting.find(({ main }) => main) ?? byAge[0]
}

/** What stands between the two already, if anything: nobody asks for what there is. */
export const standing = (all: Partnership[], kind: PairKind, other: string) =>
  all.find((one) => one.kind === kind && one.other.id === other)
