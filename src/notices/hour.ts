import { dayOf, sayInstant } from '#language'

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string) {
  let clock = clocks.get(timeZone)
  if (!clock) {
    const numeric = { hour: 'numeric', minute: 'numeric', second: 'numeric' } as const
    const date = { year: 'numeric', month: 'numeric', day: 'numeric' } as const
    clock = new Intl.DateTimeFormat('en-US', {
      ...date,
      ...numeric,
      hourCycle: 'h23',
      era: 'short',
      timeZone,
    })
    clocks.set(timeZone, clock)
  }
  return clock
}

function partsOf(at: Date, timeZone: string) {
  const parts = clockOf(timeZone).formatToParts(at)
  return (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value)
}

/** The hour of the day, 0 to 23, of an instant where somebody is. */
export const hourOf = (at: Date, timeZone: string) => partsOf(at, timeZone)('hour')

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function aheadAt(at: Date, timeZone: string) {
  const part = partsOf(at, timeZone)
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return local - Math.floor(at.getTime() / 1000) * 1000
}

const dayLong = 24 * 3600 * 1000

/**
 * The instant at which an hour of a day begins where somebody is. Of an hour that clocks show twice it is the first one;
 * of an hour that they leap over it is where they land.
 */
export function instantAt(day: string, hour: number, timeZone: string): Date {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + hour * 3600 * 1000
  const tries = [-dayLong, dayLong]
    .map((shift) => new Date(asUtc - aheadAt(new Date(asUtc + shift), timeZone)))
    .toSorted((a, b) => a.getTime() - b.getTime())
  const right = tries.find((at) => dayOf(at, timeZone) === day && hourOf(at, timeZone) === hour)
  return right ?? tries.at(-1)!
}

/** An hour of the day as people say it: "7 AM". */
export const sayHour = (hour: number, language: string) =>
  sayInstant(new Date(hour * 3600 * 1000), 'hourAlone', { language, timeZone: 'UTC' })
