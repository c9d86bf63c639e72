const momentShape = /^(?!0000)\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?( ?(Z|[+-]\d\d(:?\d\d)?))?)?$/i
const dayShape = /^(?!0000)\d{4}-\d\d-\d\d$/

/** Is this a day of the calendar, as `YYYY-MM-DD`? */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return dayShape.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** A moment as ISO 8601 in UTC, to the millisecond; without an offset it is UTC already. Nothing for anything else. */
export function instantOf(text: string): string | undefined {
  if (!momentShape.test(text)) return undefined
  const [day, time = ''] = [text.slice(0, 10), text.slice(11).replace(' ', '')]
  const zoned = /(Z|[+-]\d\d(:?\d\d)?)$/i.test(time) ? time : `${time || '00:00'}Z`
  const date = new Date(`${day}T${zoned.replace(/([+-]\d\d)$/, '$1:00')}`)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}
