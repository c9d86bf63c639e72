import { find, isMember, isMemberOrAsked, isOpened, type Look } from './grants.ts'
import { covers } from './moments.ts'
import { isInTree, seesAim } from './aims.ts'
import { seesBreakGlass } from './break-glass.ts'
import { isInDirectory } from './directory.ts'
import { seesAsking, seesFeedback, seesMark } from './feedback-law.ts'
import { laws, type Law } from './own-laws.ts'
import { may, mayWith } from './roles.ts'
import { seesTogether } from './rooms.ts'
import {
  grantables,
  rowsOf,
  type Grantable,
  type Id,
  type Identity,
  type Instant,
  type Noun,
  type Row,
  type World,
} from './world.ts'

const seesPost = (look: Look, row: Row<'post'>) =>
  row.space === look.who ||
  may(look, 'read', 'posts', row.organization) ||
  (covers(row, look.now) && isInDirectory(look, row.space))

/** Whether the one who looks keeps the organization of a post, and so its leave. */
export function keepsPost(look: Look, id: Id): boolean {
  const post = find(look.world, 'post', id)
  return post !== undefined && may(look, 'write', 'posts', post.organization)
}

function seesMembership(look: Look, row: Row<'membership'>): boolean {
  if (!covers(row, look.now)) return false
  if (row.person === look.who) return true
  return isMember(look, row.space, look.who)
}

export function seesById(look: Look, space: Id, noun: Noun, id: Id): boolean {
  const row = find(look.world, noun, id)
  return row !== undefined && row.space === space && seesRow(look, row)
}

const grantable = new Set<Noun>(grantables)

const seesWhatHappened = (look: Look, row: Row<'happening'>) =>
  isMember(look, row.space, look.who) ||
  (grantable.has(row.of) && seesById(look, row.space, row.of, row.item))

/** What offices keep, and what people write together; nothing is said of other rows. */
function seesOffice(look: Look, row: Row): boolean | undefined {
  const own = row.space === look.who
  switch (row.noun) {
    case 'role':
      return row.person === look.who || may(look, 'read', 'roles', row.space)
    case 'post':
      return seesPost(look, row)
    case 'leave':
      return own || keepsPost(look, row.post)
    case 'assignment':
      return (
        own ||
        [row.evaluator, row.delegatedBy].includes(look.who) ||
        mayWith(look, 'read', 'supervision', row.space)
      )
    case 'invitation':
      return may(look, 'read', 'invitations', row.space)
    case 'letter':
      return own || may(look, 'read', 'invitations', row.space)
    case 'breakGlass':
      return seesBreakGlass(look, row)
    case 'aim':
    case 'initiative':
      return seesAim(look, row)
    case 'feedback':
      return seesFeedback(look, row)
    case 'mark':
      return seesMark(look, row)
    case 'asking':
      return seesAsking(look, row)
    default:
      return seesTogether(look, row)
  }
}

/** What a leader wrote, as somebody else looks at it. */
function seesOfOthers(look: Look, row: Row, { shared, seenWith = [] }: Law): boolean {
  if (row.noun === 'evidence' && row.trashed) return false
  if (row.noun === 'goalLink' && !seesEnd(look, row)) return false
  if (shared) return isOpened(look, row as Row<Grantable>)
  const fields = row as Record<string, unknown>
  return seenWith.length > 0 && seenWith.every((noun) => seesById(look, row.space, noun, fields[noun] as Id))
}

/** The goal above is read in its tree, and so is what serves it. */
function seesEnd(look: Look, { aim }: Row<'goalLink'>): boolean {
  const above = find(look.world, 'aim', aim)
  return above !== undefined && isInTree(look, above.space)
}

function seesRow(look: Look, row: Row): boolean {
  const own = row.space === look.who
  switch (row.noun) {
    case 'organization':
    case 'schoolYear':
    case 'pause':
      return true
    case 'person':
      return isInDirectory(look, row.id)
    case 'circle':
      return isMemberOrAsked(look, row.id)
    case 'membership':
      return seesMembership(look, row)
    case 'standing':
      return false
    case 'file':
      return own || look.world.attachment.some((one) => one.file === row.id && seesRow(look, one))
    case 'happening':
      return own || may(look, 'read', 'audit', row.space) || (!row.aboutAccess && seesWhatHappened(look, row))
    default:
      return seesOffice(look, row) ?? (own || seesOfOthers(look, row, laws[row.noun] ?? {}))
  }
}

/** Whether an identity sees a row at a moment. House, link and public see nothing of this slice. */
export function sees(world: World, viewer: Identity, row: Row, now: Instant): boolean {
  return 'person' in viewer && seesRow({ world, who: viewer.person, now }, row)
}

/** All that an identity sees at a moment, or of these rows. */
export const seenBy = (world: World, viewer: Identity, now: Instant, rows = rowsOf(world)): Row[] => {
  if (!('person' in viewer)) return []
  const look = { world, who: viewer.person, now }
  return rows.filter((row) => seesRow(look, row))
}
