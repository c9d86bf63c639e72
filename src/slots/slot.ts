import { dayOf, hourOf, sayInstant } from '#language'

/** A time from a moment until another, in which all are free. */
export interface Free {
  from: Date
  until: Date
}

/** When a meeting could be. */
export interface Slot {
  startsAt: Date
  endsAt: Date
}

/** A slot, or when a meeting is, as a form asks for it: its day and hours on the clocks of a zone. */
export const momentOf = ({ startsAt, endsAt }: Slot, zone: string) => ({
  day: dayOf(startsAt, zone),
  begins: clockOf(startsAt, zone),
  ends: clockOf(endsAt, zone),
})

const clockOf = (at: Date, timeZone: string) => sayInstant(at, 'clock', { language: 'en-GB', timeZone })

const minute = 60_000
const quarter = 15 * minute
const day = 24 * 60 * minute

/** A meeting takes at least a quarter of an hour and at most twelve hours. */
const isLength = (minutes: number) => Number.isInteger(minutes) && minutes >= 15 && minutes <= 720

interface Candidate {
  at: number
  day: string
  weekday: number
  morning: boolean
}

/**
 * Chooses up to three slots of so many minutes among the times in which all are free: on different days, soon, and not
 * always at the same end of the day. Each begins with a quarter of an hour, at best with a half. Zone: where the one who
 * chooses is. None for a length that is no meeting's.
 */
export function chooseSlots(free: Free[], minutes: number, timeZone: string, most = 3): Slot[] {
  if (!isLength(minutes)) return []
  const candidates = free
    .flatMap((span) => startsIn(span, minutes * minute))
    .map((at) => placed(at, timeZone))
  const chosen: Candidate[] = []
  while (chosen.length < most) {
    const left = candidates.filter((one) => chosen.every((other) => one.day !== other.day))
    if (!left.length) break
    const first = left[0]!.at
    const cost = (one: Candidate) => (one.at - first) / day + strain(one, chosen)
    chosen.push(left.reduce((best, one) => (cost(one) < cost(best) ? one : best)))
  }
  return chosen
    .toSorted((a, b) => a.at - b.at)
    .map(({ at }) => ({ startsAt: new Date(at), endsAt: new Date(at + minutes * minute) }))
}

// The first quarter, and every half hour from there on.
function startsIn({ from, until }: Free, length: number): number[] {
  const first = Math.ceil(from.getTime() / quarter) * quarter
  const last = until.getTime() - length
  const starts = first <= last ? [first] : []
  for (let at = Math.ceil((first + 1) / (2 * quarter)) * 2 * quarter; at <= last; at += 2 * quarter)
    starts.push(at)
  return starts
}

function placed(at: number, timeZone: string): Candidate {
  const moment = new Date(at)
  const on = dayOf(moment, timeZone)
  const noon = Date.parse(`${on}T12:00:00Z`)
  return { at, day: on, weekday: new Date(noon).getUTCDay(), morning: hourOf(moment, timeZone) < 12 }
}

// What speaks against a candidate, in days that one would rather wait.
const strain = ({ at, weekday, morning }: Candidate, chosen: Candidate[]) =>
  (at % (2 * quarter) ? 1 : 0) +
  chosen.filter((one) => one.weekday === weekday).length * 4 +
  chosen.filter((one) => one.morning === morning).length * 3
