import { sayInstant } from '#language'

const aMonday = Date.UTC(2024, 0, 1)
const minuteLong = 60_000

/** The name of a weekday; Monday is 1. */
export const sayWeekday = (weekday: number, language: string) =>
  sayInstant(new Date(aMonday + (weekday - 1) * 24 * 60 * minuteLong), 'weekdayAlone', {
    language,
    timeZone: 'UTC',
  })

const said = new Map<string, string>()

/** A minute of the day as people say it: "7:30 AM". The last one, midnight, is the first of the next day. */
export function sayMinute(minute: number, language: string): string {
  const key = `${minute} ${language}`
  let known = said.get(key)
  if (known === undefined) {
    known = sayInstant(new Date(aMonday + minute * minuteLong), 'time', { language, timeZone: 'UTC' })
    said.set(key, known)
  }
  return known
}
