import { isDeepStrictEqual } from 'node:util'
import { mayAdd, mayAlter, mayRemove, mayTellOf } from './administering.ts'
import { endOfGrant, evaluates, find, isBroken, isMember, isPaused, membersOf, type Look } from './grants.ts'
import { covers, daysAfter } from './moments.ts'
import { mayServe, seesAim } from './aims.ts'
import { isInDirectory } from './directory.ts'
import { isFresh, mayMark, mayReword, maySay, mayWish } from './feedback-law.ts'
import { laws, type Law } from './own-laws.ts'
import { mayAddTogether, mayAlterTogether, mayRemoveTogether } from './rooms-writing.ts'
import { isTrashed } from './rooms.ts'
import { mayChangeCircle, mayChangeSeat, mayFound, mayJoinOrAsk } from './seats.ts'
import { seesById } from './seeing.ts'
import type { Deed, Id, Identity, Instant, Noun, Row, World } from './world.ts'

function mayGrant(look: Look, row: Row<'grant'>): boolean {
  const { world, who, now } = look
  const item = find(world, row.of, row.item)
  if (item?.space !== who || isTrashed(item)) return false
  if (row.from !== now || endOfGrant(world, row) <= row.from) return false
  if ('person' in row.to) return row.meeting === null && mayReceive(look, row.to.person)
  const { circle } = row.to
  const isMine = isMember(look, circle, who) && !isPaused(world, circle)
  if (row.meeting !== null) return isMine && mayPresent(look, row, circle)
  const members = membersOf(world, circle).filter((one) => covers(one, now))
  return isMine && !members.some((one) => evaluates(look, one.person, who))
}

/** What is presented is open for sixty days after its meeting at most. */
function mayPresent({ world }: Look, { meeting, until }: Row<'grant'>, circle: Id): boolean {
  const one = find(world, 'meeting', meeting!)
  return one?.space === circle && !one.cancelled && until !== null && until <= daysAfter(one.ends, 60)
}

const mayReceive = (look: Look, person: Id) =>
  person !== look.who &&
  find(look.world, 'person', person) !== undefined &&
  isInDirectory(look, person) &&
  !evaluates(look, person, look.who)

function mayChangeGrant(look: Look, was: Row<'grant'>, is: Row<'grant'>): boolean {
  const isSame = isDeepStrictEqual(is, { ...was, from: is.from, until: is.until, meeting: is.meeting })
  const ends = is.until === look.now && is.meeting === was.meeting
  return was.space === look.who && isSame && (ends || mayGrant(look, is))
}

/** Who reads by break-glass notes that they opened it. */
function isOpening(look: Look, { space, verb, of, item, aboutAccess }: Row<'happening'>): boolean {
  const access = find(look.world, 'breakGlass', item)
  const isNoted = verb === 'opened' && of === 'breakGlass' && aboutAccess
  return isNoted && access?.space === space && isBroken(look, access)
}

function mayTell(look: Look, row: Row<'happening'>): boolean {
  const inCircle = isMember(look, row.space, look.who)
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

const mayAddOwn = (look: Look, row: Row) => {
  const law = laws[row.noun] ?? {}
  return row.noun !== 'standing' && law.added !== false && mayKeep(look, row, law)
}

/** Owners write, of what is theirs; what they serve or note on, as far as that is open to them. */
function mayKeep(look: Look, row: Row, { on = [] }: Law): boolean {
  const fields = row as Record<string, unknown>
  const has = (noun: Noun) => find(look.world, noun, fields[noun] as Id)?.space === look.who
  if (row.noun === 'goalLink' && !mayServe(look, row.aim)) return false
  if (row.noun === 'pulse' && row.month > look.now.slice(0, 10)) return false
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
    case 'feedback':
      return maySay(look, row)
    case 'mark':
      return mayMark(look, row)
    case 'asking':
      return mayWish(look, row)
    default:
      return mayAdd(look, row) ?? mayAddTogether(look, row) ?? mayAddOwn(look, row)
  }
}

function mayUpdate(look: Look, was: Row, is: Row): boolean {
  if (was.noun !== is.noun || was.id !== is.id || was.space !== is.space) return false
  if (was.noun === 'membership') return mayChangeSeat(look, was, is)
  if (was.noun === 'circle' && is.noun === 'circle') return mayChangeCircle(look, was, is)
  if (was.noun === 'grant' && is.noun === 'grant') return mayChangeGrant(look, was, is)
  if (was.noun === 'person') return was.space === look.who
  const told = mayAlter(look, was, is) ?? mayAlterTogether(look, was, is) ?? mayReword(look, was, is)
  return told ?? mayRewrite(look, was, is)
}

function mayRewrite(look: Look, was: Row, is: Row): boolean {
  if (was.noun === 'file') return mayInsert(look, is)
  const { change } = laws[was.noun] ?? {}
  return change === 'words'
    ? was.space === look.who && isDeepStrictEqual(is, was)
    : change === 'all' && mayInsert(look, is)
}

const mayDelete = (look: Look, row: Row) =>
  mayRemove(look, row) ??
  mayRemoveTogether(look, row) ??
  (row.noun === 'feedback' ? isFresh(look, row) : undefined) ??
  (row.space === look.who && laws[row.noun]?.removed === true)

/** Whether an identity may do a deed at a moment, in the world as it is before it. */
export function mayWrite(world: World, viewer: Identity, deed: Deed, now: Instant): boolean {
  if (!('person' in viewer)) return false
  const look = { world, who: viewer.person, now }
  if (deed.kind === 'update') return mayUpdate(look, deed.before, deed.after)
  return deed.kind === 'insert' ? mayInsert(look, deed.row) : mayDelete(look, deed.row)
}
