// Who founds a circle, sits in it, looks after it and lets it pause.
import { isDeepStrictEqual } from 'node:util'
import { find, isMember, judge, membersOf, willJudge, type Look } from './grants.ts'
import { covers, endOf } from './moments.ts'
import { isInDirectory } from './directory.ts'
import { hosts } from './rooms-writing.ts'
import type { Row } from './world.ts'

export function mayFound({ world, who }: Look, row: Row<'circle'>): boolean {
  const isTaken = find(world, 'person', row.id) ?? find(world, 'organization', row.id)
  const isOpen = row.paused === null && row.openDays === null
  return row.founder === who && row.space === row.id && isOpen && !isTaken
}

/** The founder comes first; then whoever looks after it asks others. */
export function mayJoinOrAsk(look: Look, row: Row<'membership'>): boolean {
  const { world, who, now } = look
  const circle = find(world, 'circle', row.space)
  if (!circle || row.from !== now || row.until !== null) return false
  const all = world.membership.filter((one) => one.space === circle.id)
  if (row.person === who)
    return row.state === 'member' && row.host && circle.founder === who && all.length === 0
  const there = all.filter((one) => endOf(one) > now)
  const isFirst = there.length === 1 && all.filter((one) => one.state === 'member').length === 1
  const isFree = circle.kind === 'roundtable' || (isFirst && !judge(look, who, row.person))
  const isNew = !there.some((one) => one.person === row.person)
  const isKnown = find(world, 'person', row.person) !== undefined && isInDirectory(look, row.person)
  return row.state === 'asked' && !row.host && hosts(look, circle.id) && isFree && isNew && isKnown
}

function mayAccept(look: Look, was: Row<'membership'>, is: Row): boolean {
  const { world, who, now } = look
  if (was.person !== who || was.state !== 'asked' || !covers(was, now)) return false
  const members = membersOf(world, was.space).filter((one) => covers(one, now))
  const isFree = find(world, 'circle', was.space)?.kind === 'roundtable'
  const isBarred = !isFree && members.some((one) => willJudge(look, one.person, who))
  return !isBarred && isDeepStrictEqual(is, { ...was, state: 'member', from: now })
}

/** One leaves oneself; in a circle of two both go; the host of a roundtable takes a seat back. */
function mayEnd(look: Look, was: Row<'membership'>, is: Row): boolean {
  const { world, who, now } = look
  const ofTwo = find(world, 'circle', was.space)?.kind !== 'roundtable'
  const mine = was.person === who || (ofTwo ? isMember(look, was.space, who) : hosts(look, was.space))
  return mine && covers(was, now) && isDeepStrictEqual(is, { ...was, until: now })
}

function mayMakeHost(look: Look, was: Row<'membership'>, is: Row): boolean {
  const isRoundtable = find(look.world, 'circle', was.space)?.kind === 'roundtable'
  const isHere = was.state === 'member' && !was.host && covers(was, look.now)
  return isRoundtable && isHere && hosts(look, was.space) && isDeepStrictEqual(is, { ...was, host: true })
}

export const mayChangeSeat = (look: Look, was: Row<'membership'>, is: Row) =>
  mayAccept(look, was, is) || mayEnd(look, was, is) || mayMakeHost(look, was, is)

/** Hosts say what a roundtable is for. */
const mayDescribe = (look: Look, was: Row<'circle'>, is: Row<'circle'>) =>
  was.kind === 'roundtable' &&
  hosts(look, was.id) &&
  was.purpose !== is.purpose &&
  isDeepStrictEqual(is, { ...was, purpose: is.purpose })

/** Either of two pauses, of a roundtable a host; who paused resumes, of a roundtable any host and nobody else. */
export function mayChangeCircle(look: Look, was: Row<'circle'>, is: Row<'circle'>): boolean {
  if (mayDescribe(look, was, is)) return true
  const { who, now } = look
  const roundtable = was.kind === 'roundtable'
  const isTheirs = roundtable ? hosts(look, was.id) : isMember(look, was.id, who)
  if (was.paused === null)
    return isTheirs && isDeepStrictEqual(is, { ...was, paused: { by: who, since: now } })
  return isTheirs && (roundtable || was.paused.by === who) && isDeepStrictEqual(is, { ...was, paused: null })
}
