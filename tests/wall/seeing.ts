import { find, isGranted, isMember, isMemberOrAsked, type Look } from './grants.ts'
import { covers } from './moments.ts'
import { rowsOf, type Id, type Identity, type Instant, type Noun, type Row, type World } from './world.ts'

export function topOf(world: World, organization: Id): Id {
  const parent = find(world, 'organization', organization)?.parent
  return parent ? topOf(world, parent) : organization
}

const topsOf = ({ world, now }: Look, person: Id) =>
  world.post
    .filter((one) => one.space === person && covers(one, now))
    .map((one) => topOf(world, one.organization))

/** Whether somebody founded the tree in which an organization stands, and so keeps it. */
export const keeps = ({ world, who }: Look, organization: Id) =>
  find(world, 'organization', topOf(world, organization))?.founder === who

const shareACircle = (look: Look, person: Id) =>
  look.world.circle.some(({ id }) => isMember(look, id, look.who) && isMember(look, id, person))

export function isInDirectory(look: Look, person: Id): boolean {
  const own = topsOf(look, look.who)
  return (
    person === look.who || shareACircle(look, person) || topsOf(look, person).some((top) => own.includes(top))
  )
}

function seesMembership(look: Look, row: Row<'membership'>): boolean {
  if (!covers(row, look.now)) return false
  if (row.person === look.who) return true
  if (!isMember(look, row.space, look.who)) return false
  return row.state === 'member' || find(look.world, 'circle', row.space)?.founder === look.who
}

export function seesById(look: Look, space: Id, noun: Noun, id: Id): boolean {
  const row = find(look.world, noun, id)
  return row !== undefined && row.space === space && seesRow(look, row)
}

const grantable = new Set<Noun>(['purpose', 'philosophy', 'goal', 'evidence'])

const seesWhatHappened = (look: Look, row: Row<'happening'>) =>
  isMember(look, row.space, look.who) ||
  (grantable.has(row.of) && seesById(look, row.space, row.of, row.item))

function seesRow(look: Look, row: Row): boolean {
  const own = row.space === look.who
  switch (row.noun) {
    case 'organization':
      return true
    case 'person':
      return isInDirectory(look, row.id)
    case 'post':
      return own || keeps(look, row.organization) || (covers(row, look.now) && isInDirectory(look, row.space))
    case 'circle':
      return isMemberOrAsked(look, row.id)
    case 'membership':
      return seesMembership(look, row)
    case 'standing':
      return false
    case 'purpose':
    case 'philosophy':
    case 'goal':
      return own || isGranted(look, row)
    case 'evidence':
      return own || (!row.trashed && isGranted(look, row))
    case 'claim':
      return (
        seesById(look, row.space, 'evidence', row.evidence) && seesById(look, row.space, 'goal', row.goal)
      )
    case 'attachment':
      return own || seesById(look, row.space, 'evidence', row.evidence)
    case 'file':
      return own || look.world.attachment.some((one) => one.file === row.id && seesRow(look, one))
    case 'happening':
      return own || (!row.aboutAccess && seesWhatHappened(look, row))
    default:
      return own
  }
}

/** Whether an identity sees a row at a moment. House, link and public see nothing of this slice. */
export function sees(world: World, viewer: Identity, row: Row, now: Instant): boolean {
  return 'person' in viewer && seesRow({ world, who: viewer.person, now }, row)
}

/** All that an identity sees at a moment. */
export const seenBy = (world: World, viewer: Identity, now: Instant): Row[] =>
  rowsOf(world).filter((row) => sees(world, viewer, row, now))
