const aMonday = Date.UTC(2024, 0, 1)
const minuteLong = 60_000

/** The name of a weekday; Monday is 1. */
export const sayWeekday = (weekday: number, language: string) =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(aMonday + (weekday - 1) * 24 * 60 * minuteLong),
  )

const said = new Map<string, string>()

/** A minute of the day as people say it: "7:30 AM". The last one, midnight, is the first of the next day. */
export function sayMinute(minute: number, language: string): string {
  const key = `${minute} ${language}`
  let known = said.get(key)
  if (known === undefined) {
    const clock = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
    said.set(key, (known = clock.format(new Date(aMonday + minute * minuteLong))))
  }
  return known
}
