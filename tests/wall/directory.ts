// Who finds whom.
import { find, isMember, type Look } from './grants.ts'
import { mayWith, presentPosts, serves, serveTogether, topOf } from './roles.ts'
import type { Id } from './world.ts'

const topsOf = (look: Look, person: Id) =>
  presentPosts(look, person).map((one) => topOf(look.world, one.organization))

/** Whether a person holds a role where the one who looks holds a post. */
const servesMe = (look: Look, person: Id) =>
  presentPosts(look, look.who).some((one) => serves(look, person, one.organization))

const shareACircle = (look: Look, person: Id) =>
  look.world.circle.some(({ id }) => isMember(look, id, look.who) && isMember(look, id, person))

const areUnderOneTop = (look: Look, person: Id) => {
  const own = topsOf(look, look.who)
  return topsOf(look, person).some((top) => own.includes(top))
}

export const isInDirectory = (look: Look, person: Id) =>
  person === look.who ||
  shareACircle(look, person) ||
  areUnderOneTop(look, person) ||
  mayWith(look, 'read', 'posts', person) ||
  servesMe(look, person) ||
  serveTogether(look, look.who, person) ||
  find(look.world, 'person', person)?.findable === true
