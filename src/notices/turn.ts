import { daysLater } from '#clock'
import { dayOf } from '#language'
import { freeFrom, type Calm, type Span } from './calm.ts'
import { instantAt } from './hour.ts'
import { fixedKinds, type NoticeKind } from './kind.ts'
import { wayOf, type Preference } from './preference.ts'

/** A notice that nobody has looked at for a letter yet. */
export interface Waiting {
  id: string
  kind: NoticeKind
  at: Date
  /** What it is about. */
  about?: { noun: string; space: string; id: string }
}

/** A letter to make, and the notices it is about. */
export interface Made {
  kind: NoticeKind | 'digest'
  notices: Waiting[]
}

/** What is to be done now, and when to look again. */
export interface Plan {
  letters: Made[]
  /** Told in the list alone. */
  silent: Waiting[]
  dueAt: Date | null
}

/** Who is told, and when they last got a digest and a nudge. */
export interface Person {
  preference: Preference
  calm: Calm
  digestAt: Date | null
  nudgeAt: Date | null
}

/** When somebody is away: on leave always, in breaks of their school unless they want letters then. */
export const awayOf = ({ breaks }: Preference, { leaves, pauses }: { leaves: Span[]; pauses: Span[] }) =>
  breaks ? leaves : [...leaves, ...pauses]

const day = 24 * 3600 * 1000

/** Decides which letters somebody gets now, and when it is their turn again (LPS notices, docs/rules/notices.md). */
export function planTurn(now: Date, waiting: Waiting[], person: Person): Plan {
  const { told, silent, later } = parted(now, waiting, person)
  const [fixed, open] = split(told, ({ kind }) => fixedKinds.has(kind))
  const [atOnce, digest] = split(open, ({ kind }) => wayOf(kind, person.preference) === 'atOnce')
  const letters = byKind(fixed)
  const dues: (Date | undefined)[] = [...later]
  const make = (made: Made[], due: Date | undefined) => {
    if (due && due <= now) letters.push(...made)
    else dues.push(due)
  }
  if (atOnce.length) make(byKind(atOnce), freeFrom(now, person.calm))
  if (digest.length) make([{ kind: 'digest', notices: digest }], digestTime(now, digest, person))
  return { letters, silent, dueAt: dues.length ? soonest(now, dues) : null }
}

// A nudge comes once a week at most, and waits for the day; what is told in the list alone makes no letter.
function parted(now: Date, waiting: Waiting[], { preference, calm: { timeZone }, nudgeAt }: Person) {
  const newest = waiting.findLast(({ kind }) => kind === 'nudge')
  const [open, silent] = split(
    waiting,
    (one) => wayOf(one.kind, preference) !== 'here' && (one.kind !== 'nudge' || one === newest),
  )
  const again = nudgeAt && instantAt(daysLater(dayOf(nudgeAt, timeZone), 7), 0, timeZone)
  const [later, told] = split(open, ({ kind }) => kind === 'nudge' && again !== null && now < again)
  return { told, silent, later: later.flatMap(() => again ?? []) }
}

// The digest comes at its hour, once a calendar day, and waits until nobody is disturbed.
function digestTime(now: Date, notices: Waiting[], { preference, calm, digestAt }: Person) {
  const first = Math.min(...notices.map(({ at }) => at.getTime()))
  const nextDay = digestAt
    ? instantAt(daysLater(dayOf(digestAt, calm.timeZone), 1), 0, calm.timeZone).getTime()
    : 0
  const slot = hourFrom(new Date(Math.max(first, nextDay)), preference.digestHour, calm.timeZone)
  return freeFrom(slot > now ? slot : now, calm)
}

/** The first time an hour begins, not before this moment. */
function hourFrom(at: Date, hour: number, timeZone: string): Date {
  const today = dayOf(at, timeZone)
  const slot = instantAt(today, hour, timeZone)
  return slot >= at ? slot : instantAt(daysLater(today, 1), hour, timeZone)
}

// Breaks, leave and wishes may change meanwhile: one looks again after a day.
const soonest = (now: Date, dues: (Date | undefined)[]) =>
  new Date(Math.min(now.getTime() + day, ...dues.flatMap((due) => (due ? [due.getTime()] : []))))

const byKind = (notices: Waiting[]): Made[] =>
  [...Map.groupBy(notices, ({ kind }) => kind)].map(([kind, same]) => ({ kind, notices: same }))

function split<T>(things: T[], first: (thing: T) => boolean): [T[], T[]] {
  return [things.filter(first), things.filter((thing) => !first(thing))]
}
