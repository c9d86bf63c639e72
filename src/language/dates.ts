/** How people say dates: in a language and a time zone. Days are `YYYY-MM-DD`, instants are Dates. */
export interface Place {
  language: string
  timeZone: string
  /** The day it is there, where that is known: a day or moment far from it is said with its year. */
  today?: string
}

/*
 * One rule for years: `day`, `weekday`, `long` and `moment` name the year of what is far from today, and of nothing
 * else. `full` always names it: for papers, and for what holds over years, such as a post or a school year.
 */

const styles = {
  day: { month: 'short', day: 'numeric' },
  weekday: { weekday: 'long', month: 'short', day: 'numeric' },
  long: { weekday: 'long', month: 'long', day: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  shortMonth: { month: 'short', year: 'numeric' },
  full: { month: 'long', day: 'numeric', year: 'numeric' },
  moment: { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  time: { hour: 'numeric', minute: '2-digit' },
  hour: { hour: 'numeric', hourCycle: 'h23' },
  hourAlone: { hour: 'numeric' },
  weekdayAlone: { weekday: 'long' },
  clock: { hour: '2-digit', minute: '2-digit' },
  zone: { timeZoneName: 'longGeneric' },
  numbers: { year: 'numeric', month: '2-digit', day: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

type Style = keyof typeof styles

const withYear: ReadonlySet<Style> = new Set(['day', 'weekday', 'long', 'moment'])

const formats = new Map<string, Intl.DateTimeFormat>()

function format(style: Style, language: string, timeZone: string, far = false) {
  const key = `${style} ${language} ${timeZone} ${far}`
  let made = formats.get(key)
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(language, partsOf(style, timeZone, far))))
  return made
}

const partsOf = (style: Style, timeZone: string, far: boolean): Intl.DateTimeFormatOptions => ({
  ...styles[style],
  ...(far && { year: 'numeric' }),
  timeZone,
})

/** An instant in the reader's own time zone. */
export const sayInstant = (at: Date, style: Style, place: Place) =>
  format(style, place.language, place.timeZone, isFar(style, at.getTime(), place)).format(at)

// Within eleven months nobody asks which July it was.
const isFar = (style: Style, at: number, { today }: Place) =>
  today !== undefined && withYear.has(style) && Math.abs(at - Date.parse(today)) > 335 * 86_400_000

const mostDays = 5000
const days = new Map<string, string>()

/** A calendar day, the same in every time zone. A list says the same few days again and again: they are kept. */
export function sayDay(day: string, style: Style, place: Place): string {
  const key = `${day} ${style} ${place.today} ${place.language}`
  let said = days.get(key)
  if (said === undefined) {
    if (days.size === mostDays) days.clear()
    const at = Date.parse(day)
    days.set(key, (said = format(style, place.language, 'UTC', isFar(style, at, place)).format(at)))
  }
  return said
}

/** The calendar day of an instant, as `YYYY-MM-DD`, where the reader is. */
export const dayOf = (at: Date, timeZone: string) => format('numbers', 'en-CA', timeZone).format(at)

/** The hour of an instant, 0 to 23, where the reader is. */
export const hourOf = (at: Date, timeZone: string) => Number(format('hour', 'en-US', timeZone).format(at))

/** The name of a zone as it is called where clocks change twice a year: "Pacific Time". */
export function sayZone(timeZone: string, language: string): string | undefined {
  const parts = format('zone', language, timeZone).formatToParts()
  return parts.find(({ type }) => type === 'timeZoneName')?.value
}
