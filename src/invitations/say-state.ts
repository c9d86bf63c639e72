import { sayInstant } from '#language'
import type { Reader } from '#people'
import { stateOf, type Invitation } from './invitation.ts'
import { words } from './words.ts'

/** How an invitation stands, in words. */
export function sayState(one: Invitation, reader: Reader): string {
  const say = words(reader.language)
  const state = stateOf(one, reader.now)
  const day = (at: Date | null) => sayInstant(at ?? reader.now, 'day', reader)
  if (state === 'accepted') return say('state.accepted', { day: day(one.acceptedAt) })
  if (state === 'revoked') return say('state.revoked', { day: day(one.revokedAt) })
  return say(`state.${state}`, { day: day(one.expiresAt) })
}
