import { evaluates, find, isMember, membersOf, opensByBreakGlass, type Look } from './grants.ts'
import { covers, daysAfter } from './moments.ts'
import { grantables, type Grantable, type Id, type Instant, type Row, type World } from './model.ts'

/**
 * What may be shown of others where an ending was missed, so that a grant lives that should have ended: only what is
 * granted by its own dates to somebody who is still together with its owner, and to no evaluator's ears.
 */
export function shownAtMost(world: World, who: Id, now: Instant): Set<string> {
  const look = { world, who, now }
  const items = grantables.flatMap((noun) => world[noun] as Row<Grantable>[])
  const open = items.filter(
    (item) =>
      opensByBreakGlass(look, item) ||
      world.grant.some((grant) => isFor(grant, item) && isStillOpen(look, grant)),
  )
  return new Set(open.map(({ noun, id }) => `${noun} ${id}`))
}

const isFor = (grant: Row<'grant'>, item: Row<Grantable>) =>
  grant.of === item.noun && grant.item === item.id && !(item.noun === 'evidence' && item.trashed)

function isStillOpen(look: Look, grant: Row<'grant'>): boolean {
  const { world, who, now } = look
  const { to, space: owner } = grant
  if (!covers(grant, now)) return false
  if ('person' in to) return to.person === who && !evaluates(look, who, owner)
  const circle = find(world, 'circle', to.circle)
  if (circle?.paused || (circle?.openDays && daysAfter(grant.from, circle.openDays) <= now)) return false
  const members = membersOf(world, to.circle).filter((one) => covers(one, now))
  return (
    isMember(look, to.circle, who) &&
    members.some((one) => one.person === owner && one.from <= grant.from) &&
    (grant.meeting !== null || !members.some((one) => evaluates(look, one.person, owner)))
  )
}
