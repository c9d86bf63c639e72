import { isDeepStrictEqual } from 'node:util'
import { mayAdd, mayAlter, mayRemove, mayTellOf } from './administering.ts'
import {
  endOfGrant,
  evaluates,
  find,
  isBroken,
  isMember,
  isMemberOrAsked,
  judge,
  membersOf,
  willJudge,
  type Look,
} from './grants.ts'
import { covers, endOf } from './moments.ts'
import { mayServe, seesAim } from './aims.ts'
import { isInDirectory } from './directory.ts'
import { laws, type Law } from './own-laws.ts'
import { seesById } from './seeing.ts'
import type { Deed, Id, Identity, Instant, Noun, Row, World } from './world.ts'

function mayGrant(look: Look, row: Row<'grant'>): boolean {
  const { world, who, now } = look
  const item = find(world, row.of, row.item)
  if (item?.space !== who || (item.noun === 'evidence' && item.trashed)) return false
  if (row.from !== now || endOfGrant(world, row) <= row.from) return false
  if ('person' in row.to) return mayReceive(look, row.to.person)
  const members = membersOf(world, row.to.circle).filter((one) => covers(one, now))
  return isMember(look, row.to.circle, who) && !members.some((one) => evaluates(look, one.person, who))
}

const mayReceive = (look: Look, person: Id) =>
  person !== look.who &&
  find(look.world, 'person', person) !== undefined &&
  isInDirectory(look, person) &&
  !evaluates(look, person, look.who)

function mayJoinOrAsk(look: Look, row: Row<'membership'>): boolean {
  const { world, who, now } = look
  const circle = find(world, 'circle', row.space)
  if (circle?.founder !== who || row.from !== now || row.until !== null) return false
  const all = world.membership.filter((one) => one.space === circle.id)
  if (row.person === who) return row.state === 'member' && all.length === 0
  const there = all.filter((one) => endOf(one) > now)
  const isFirst = there.length === 1 && all.filter((one) => one.state === 'member').length === 1
  const isFree = circle.kind === 'roundtable' || (isFirst && !judge(look, who, row.person))
  const isNew = !there.some((one) => one.person === row.person)
  const isKnown = find(world, 'person', row.person) !== undefined && isInDirectory(look, row.person)
  return row.state === 'asked' && isMember(look, circle.id, who) && isFree && isNew && isKnown
}

function mayAccept(look: Look, was: Row<'membership'>, is: Row): boolean {
  const { world, who, now } = look
  if (was.person !== who || was.state !== 'asked' || !covers(was, now)) return false
  const members = membersOf(world, was.space).filter((one) => covers(one, now))
  const isFree = find(world, 'circle', was.space)?.kind === 'roundtable'
  const isBarred = !isFree && members.some((one) => willJudge(look, one.person, who))
  return !isBarred && isDeepStrictEqual(is, { ...was, state: 'member', from: now })
}

function mayEnd(look: Look, was: Row<'membership'>, is: Row): boolean {
  const { world, who, now } = look
  const ofTwo = find(world, 'circle', was.space)?.kind !== 'roundtable'
  const mine = was.person === who || (ofTwo && isMember(look, was.space, who))
  return mine && covers(was, now) && isDeepStrictEqual(is, { ...was, until: now })
}

function mayChangeGrant(look: Look, was: Row<'grant'>, is: Row<'grant'>): boolean {
  const isSame = isDeepStrictEqual(is, { ...was, from: is.from, until: is.until })
  return was.space === look.who && isSame && (is.until === look.now || mayGrant(look, is))
}

/** Who reads by break-glass notes that they opened it. */
function isOpening(look: Look, { space, verb, of, item, aboutAccess }: Row<'happening'>): boolean {
  const access = find(look.world, 'breakGlass', item)
  const isNoted = verb === 'opened' && of === 'breakGlass' && aboutAccess
  return isNoted && access?.space === space && isBroken(look, access)
}

function mayTell(look: Look, row: Row<'happening'>): boolean {
  const inCircle = row.item === row.space && isMemberOrAsked(look, row.space)
  const isTold = row.space === look.who || inCircle || mayTellOf(look, row.space) || isOpening(look, row)
  return row.who === look.who && isTold
}

function mayRecordReading(look: Look, row: Row<'reading'>): boolean {
  const { world, who, now } = look
  const isSeen = row.space !== who && seesById(look, row.space, row.of, row.item)
  const again = world.reading.some(
    (one) => one.reader === who && one.of === row.of && one.item === row.item && one.day === row.day,
  )
  return row.reader === who && isSeen && row.day === now.slice(0, 10) && !again
}

function mayFound({ world, who }: Look, row: Row<'circle'>): boolean {
  const isTaken = find(world, 'person', row.id) ?? find(world, 'organization', row.id)
  return row.founder === who && row.space === row.id && !isTaken
}

/** Owners write, of what is theirs; what they serve or note on, as far as that is open to them. */
function mayKeep(look: Look, row: Row, { on = [] }: Law): boolean {
  const fields = row as Record<string, unknown>
  const has = (noun: Noun) => find(look.world, noun, fields[noun] as Id)?.space === look.who
  if (row.noun === 'goalLink' && !mayServe(look, row.aim)) return false
  if (row.noun === 'groupNote' && !seesInitiative(look, row.initiative)) return false
  return row.space === look.who && on.every(has)
}

function seesInitiative(look: Look, id: Id): boolean {
  const initiative = find(look.world, 'initiative', id)
  return initiative !== undefined && seesAim(look, initiative)
}

function mayInsert(look: Look, row: Row): boolean {
  const own = row.space === look.who
  switch (row.noun) {
    case 'person':
      return own && row.id === look.who
    case 'grant':
      return own && mayGrant(look, row)
    case 'circle':
      return mayFound(look, row)
    case 'membership':
      return mayJoinOrAsk(look, row)
    case 'happening':
      return mayTell(look, row)
    case 'reading':
      return mayRecordReading(look, row)
    default:
      return mayAdd(look, row) ?? (row.noun !== 'standing' && mayKeep(look, row, laws[row.noun] ?? {}))
  }
}

function mayUpdate(look: Look, was: Row, is: Row): boolean {
  if (was.noun !== is.noun || was.id !== is.id || was.space !== is.space) return false
  if (was.noun === 'membership') return mayAccept(look, was, is) || mayEnd(look, was, is)
  if (was.noun === 'grant' && is.noun === 'grant') return mayChangeGrant(look, was, is)
  if (was.noun === 'person') return was.space === look.who
  return mayAlter(look, was, is) ?? mayRewrite(look, was, is)
}

function mayRewrite(look: Look, was: Row, is: Row): boolean {
  if (was.noun === 'file') return mayInsert(look, is)
  const { change } = laws[was.noun] ?? {}
  return change === 'words'
    ? was.space === look.who && isDeepStrictEqual(is, was)
    : change === 'all' && mayInsert(look, is)
}

const mayDelete = (look: Look, row: Row) =>
  mayRemove(look, row) ?? (row.space === look.who && laws[row.noun]?.removed === true)

/** Whether an identity may do a deed at a moment, in the world as it is before it. */
export function mayWrite(world: World, viewer: Identity, deed: Deed, now: Instant): boolean {
  if (!('person' in viewer)) return false
  const look = { world, who: viewer.person, now }
  if (deed.kind === 'update') return mayUpdate(look, deed.before, deed.after)
  return deed.kind === 'insert' ? mayInsert(look, deed.row) : mayDelete(look, deed.row)
}
