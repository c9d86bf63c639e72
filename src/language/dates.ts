/** How people say dates: in a language and a time zone. Days are `YYYY-MM-DD`, instants are Dates. */
export interface Place {
  language: string
  timeZone: string
  /** The day it is there, where that is known: a moment far from it is said with its year. */
  today?: string
}

const styles = {
  day: { month: 'short', day: 'numeric' },
  weekday: { weekday: 'long', month: 'short', day: 'numeric' },
  long: { weekday: 'long', month: 'long', day: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  shortMonth: { month: 'short', year: 'numeric' },
  full: { month: 'long', day: 'numeric', year: 'numeric' },
  moment: { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  momentOfYear: { month: 'short', day: 'numeric', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  time: { hour: 'numeric', minute: '2-digit' },
  hour: { hour: 'numeric', hourCycle: 'h23' },
  numbers: { year: 'numeric', month: '2-digit', day: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const formats = new Map<string, Intl.DateTimeFormat>()

function format(style: keyof typeof styles, language: string, timeZone: string) {
  const key = `${style} ${language} ${timeZone}`
  let made = formats.get(key)
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(language, { ...styles[style], timeZone })))
  return made
}

/** An instant in the reader's own time zone. */
export const sayInstant = (at: Date, style: keyof typeof styles, place: Place) =>
  format(
    style === 'moment' && isFar(at, place) ? 'momentOfYear' : style,
    place.language,
    place.timeZone,
  ).format(at)

// Within eleven months nobody asks which July it was.
const isFar = (at: Date, { today }: Place) =>
  today !== undefined && Math.abs(at.getTime() - Date.parse(today)) > 335 * 86_400_000

const mostDays = 5000
const days = new Map<string, string>()

/** A calendar day, the same in every time zone. A list says the same few days again and again: they are kept. */
export function sayDay(day: string, style: keyof typeof styles, { language }: Place): string {
  const key = `${day} ${style} ${language}`
  let said = days.get(key)
  if (said === undefined) {
    if (days.size === mostDays) days.clear()
    days.set(key, (said = format(style, language, 'UTC').format(new Date(`${day}T00:00:00Z`))))
  }
  return said
}

/** The calendar day of an instant, as `YYYY-MM-DD`, where the reader is. */
export const dayOf = (at: Date, timeZone: string) => format('numbers', 'en-CA', timeZone).format(at)

/** The hour of an instant, 0 to 23, where the reader is. */
export const hourOf = (at: Date, timeZone: string) => Number(format('hour', 'en-US', timeZone).format(at))
