/** A member as turns are taken. */
export interface AtTable {
  id: string
  seat: number
  /** Takes no turn as facilitator for now. */
  rests: boolean
}

/** A meeting that somebody led, or is to lead. */
export interface Led {
  person: string
  at: Date
}

/** Who leads through a meeting, who watches the clock, who notes promises and themes (domain 2.13). */
export interface Turns {
  facilitator: string
  timekeeper: string | undefined
  noteKeeper: string | undefined
}

/**
 * Whose turn it is at the next meeting: who led least lately, those who never did first, then by seat. Who takes no turn
 * for now is skipped; where that is everybody, nobody is. The next in line watches the clock and the one after keeps notes.
 */
export function nextTurns(members: readonly AtTable[], led: readonly Led[]): Turns | undefined {
  const able = members.filter(({ rests }) => !rests)
  const lastOf = ({ id }: AtTable) =>
    Math.max(-Infinity, ...led.filter(({ person }) => person === id).map(({ at }) => at.getTime()))
  const [first, second, third] = (able.length > 0 ? able : members)
    .map((member) => ({ member, last: lastOf(member) }))
    .toSorted((a, b) => (a.last === b.last ? a.member.seat - b.member.seat : a.last - b.last))
  if (!first) return undefined
  return { facilitator: first.member.id, timekeeper: second?.member.id, noteKeeper: third?.member.id }
}

/** Whose turn it is to lead through the next meeting. */
export const nextFacilitator = (members: readonly AtTable[], led: readonly Led[]) =>
  nextTurns(members, led)?.facilitator
