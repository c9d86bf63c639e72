import { isDeepStrictEqual } from 'node:util'
import { heads, mayAddAim, mayChangeAim, mayRemoveAim, type Aim } from './aims.ts'
import { find, type Look } from './grants.ts'
import { covers, endOf, later } from './moments.ts'
import { mayAskToBreak } from './break-glass.ts'
import { givesRoles, may, mayWith, serves, topOf, upFrom } from './roles.ts'
import { isInDirectory } from './directory.ts'
import { keepsPost } from './seeing.ts'
import type { Id, Row, World } from './world.ts'

/** Tops are founded by the first of all and by whoever gives roles at the top of another; the rest by the office above. */
function mayFoundOrganization(look: Look, row: Row<'organization'>): boolean {
  const { world, who } = look
  if (row.founder !== who || isSpace(world, row.id)) return false
  if (row.parent !== null) return may(look, 'write', 'organizations', row.parent)
  const tops = world.organization.filter(({ parent }) => parent === null)
  return tops.length === 0 || tops.some(({ id }) => may(look, 'write', 'roles', id))
}

const isSpace = (world: World, id: Id) =>
  (find(world, 'person', id) ?? find(world, 'circle', id)) !== undefined

/** The office changes an organization; it moves one within its tree, not below itself, from and to where it is the office. */
function mayChangeOrganization(look: Look, was: Row<'organization'>, is: Row<'organization'>): boolean {
  const { world } = look
  const isSame = isDeepStrictEqual(is, { ...was, parent: is.parent, closed: is.closed })
  return isSame && may(look, 'write', 'organizations', was.id) && (was.parent === is.parent || mayMove(is))

  function mayMove({ id, parent }: Row<'organization'>) {
    if (was.parent === null || parent === null || topOf(world, parent) !== topOf(world, id)) return false
    const ends = [was.parent, parent]
    return (
      !upFrom(world, parent).includes(id) && ends.every((one) => may(look, 'write', 'organizations', one))
    )
  }
}

/** The office gives a post to somebody who holds none, now or later, that it does not keep. */
function mayAppoint(look: Look, row: Row<'post'>): boolean {
  const held = look.world.post.filter((one) => one.space === row.space && endOf(one) > look.now)
  const keeps = ({ organization }: Row<'post'>) => may(look, 'write', 'posts', organization)
  return keeps(row) && held.every(keeps)
}

/** What has ended is history. */
const mayRewritePost = (look: Look, was: Row<'post'>, is: Row<'post'>) =>
  may(look, 'write', 'posts', was.organization) &&
  is.organization === was.organization &&
  endOf(was) > look.now

/** Leave is written by the person and the office. */
const mayWriteLeave = (look: Look, row: Row<'leave'>) =>
  find(look.world, 'post', row.post)?.space === row.space &&
  (row.space === look.who || keepsPost(look, row.post))

/** Whoever gives roles there gives one, from now, to somebody they know; to themselves only as the first of a tree. */
function mayGiveRole(look: Look, row: Row<'role'>): boolean {
  const { world, who, now } = look
  if (row.by !== who || row.from !== now || endOf(row) <= now) return false
  if (row.person !== who) return may(look, 'write', 'roles', row.space) && isInDirectory(look, row.person)
  const top = find(world, 'organization', row.space)
  const isFirst = !world.role.some(({ space }) => topOf(world, space) === row.space)
  return top?.parent === null && top.founder === who && isFirst
}

/** Whoever holds a role lays it down, whoever gives roles there takes it; the last that gives roles at a top stays. */
function mayEndRole(look: Look, row: Row<'role'>): boolean {
  const { world, who, now } = look
  const isTheirs = row.person === who || may(look, 'write', 'roles', row.space)
  if (endOf(row) <= now || !isTheirs) return false
  const others = world.role.filter(({ id, space }) => space === row.space && id !== row.id)
  const isLast = !others.some((one) => givesRoles(one) && one.until === null && covers(one, now))
  return !(givesRoles(row) && find(world, 'organization', row.space)?.parent === null && isLast)
}

/** A role ends now; one to come never begins. */
export const endOfRole = (row: Row<'role'>, now: string) => later(row.from, now)

/** The office ends an assignment; one that was delegated also whoever has it, and whoever handed it on. */
export const mayEndAssignment = (look: Look, row: Row<'assignment'>) =>
  covers(row, look.now) &&
  (mayWith(look, 'write', 'supervision', row.space) ||
    (!row.lead && [row.evaluator, row.delegatedBy].includes(look.who)))

/** What happened in an organization is told by whoever holds a role that reaches it, or heads it. */
export const mayTellOf = (look: Look, organization: Id) =>
  find(look.world, 'organization', organization) !== undefined &&
  (serves(look, look.who, organization) || heads(look, organization))

/** A link is good for at most thirty days from now. */
const endsInTime = ({ now }: Look, { until }: Row<'invitation'>) =>
  until !== null && Date.parse(until) <= Date.parse(now) + 30 * 24 * 3600 * 1000

/** Whoever invites there; one who is to get a role, only by who gives roles there. */
const mayInvite = (look: Look, row: Row<'invitation'>) =>
  row.by === look.who &&
  !row.revoked &&
  row.acceptedBy === null &&
  row.until > look.now &&
  endsInTime(look, row) &&
  may(look, 'write', 'invitations', row.space) &&
  (row.role === null || may(look, 'write', 'roles', row.space))

const mayChangeInvitation = (look: Look, was: Row<'invitation'>, is: Row<'invitation'>) =>
  was.acceptedBy === null &&
  endsInTime(look, is) &&
  may(look, 'write', 'invitations', was.space) &&
  isDeepStrictEqual(is, { ...was, until: is.until, revoked: is.revoked })

/** Somebody is told by who finds them, keeps or kept a post or role of theirs, or has to do with an evaluation of theirs. */
const mayReach = (look: Look, person: Id) =>
  isInDirectory(look, person) ||
  look.world.post.some((one) => one.space === person && may(look, 'write', 'posts', one.organization)) ||
  // Everybody was a teacher in the first organization once (load-world.ts).
  look.world.organization.slice(0, 1).some(({ id }) => may(look, 'write', 'posts', id)) ||
  look.world.role.some((one) => one.person === person && may(look, 'write', 'roles', one.space)) ||
  look.world.assignment.some(
    (one) =>
      [one.space, one.evaluator].includes(person) &&
      [one.evaluator, one.by, one.delegatedBy].includes(look.who),
  )

/** One writes to oneself, to people one finds, and to the invited. */
const maySend = (look: Look, { space, to }: Row<'letter'>) =>
  (space === look.who || may(look, 'write', 'invitations', space)) &&
  (to === null || to === space || isInDirectory(look, to))

/** Whether a row of what an office keeps may be added; nothing for other nouns. */
export function mayAdd(look: Look, row: Row): boolean | undefined {
  if (row.noun === 'organization') return mayFoundOrganization(look, row)
  if (row.noun === 'schoolYear' || row.noun === 'pause')
    return may(look, 'write', 'organizations', row.organization)
  if (row.noun === 'post') return mayAppoint(look, row)
  if (row.noun === 'leave') return mayWriteLeave(look, row)
  if (row.noun === 'role') return mayGiveRole(look, row)
  if (row.noun === 'invitation') return mayInvite(look, row)
  if (row.noun === 'breakGlass') return mayAskToBreak(look, row)
  if (row.noun === 'letter') return maySend(look, row)
  if (row.noun === 'aim' || row.noun === 'initiative') return mayAddAim(look, row)
  if (row.noun === 'notice')
    return row.by === look.who && row.about !== 'access opened' && mayReach(look, row.space)
  return row.noun === 'assignment' ? false : undefined
}

/** Whether it may be removed. */
export function mayRemove(look: Look, row: Row): boolean | undefined {
  if (row.noun === 'pause') return may(look, 'write', 'organizations', row.organization)
  if (row.noun === 'aim' || row.noun === 'initiative') return mayRemoveAim(look, row)
  return row.noun === 'leave' ? mayWriteLeave(look, row) : undefined
}

/** Whether it may be changed. */
export function mayAlter(look: Look, was: Row, is: Row): boolean | undefined {
  if (was.noun === 'organization' && is.noun === 'organization') return mayChangeOrganization(look, was, is)
  if (was.noun === 'schoolYear')
    return may(look, 'write', 'organizations', was.organization) && isDeepStrictEqual(is, was)
  if (was.noun === 'post' && is.noun === 'post') return mayRewritePost(look, was, is)
  if (was.noun === 'leave' && is.noun === 'leave') return mayWriteLeave(look, was) && is.post === was.post
  if (is.noun === 'aim' || is.noun === 'initiative') return mayChangeAim(look, was as Aim, is)
  if (was.noun === 'role')
    return mayEndRole(look, was) && isDeepStrictEqual(is, { ...was, until: endOfRole(was, look.now) })
  if (was.noun === 'assignment')
    return mayEndAssignment(look, was) && isDeepStrictEqual(is, { ...was, until: look.now })
  if (was.noun === 'invitation' && is.noun === 'invitation') return mayChangeInvitation(look, was, is)
  if (was.noun === 'notice' || was.noun === 'letter')
    return was.space === look.who && isDeepStrictEqual(is, was)
  return undefined
}
