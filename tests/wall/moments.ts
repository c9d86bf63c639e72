import type { Instant, Span } from './world.ts'

export const forever: Instant = '9999-12-31T23:59:59.999Z'
export const endOf = (span: Span) => span.until ?? forever
export const covers = (span: Span, at: Instant) => span.from <= at && at < endOf(span)

export const later = (one: Instant, other: Instant) => (one > other ? one : other)
export const earlier = (one: Instant, other: Instant) => (one < other ? one : other)

/** The first moment that lies in all spans, if there is one. */
export function firstMoment(...spans: Span[]): Instant[] {
  const start = spans.map((span) => span.from).reduce(later)
  return spans.every((span) => covers(span, start)) ? [start] : []
}

/** The moment so many days of 24 hours after another. */
export const daysAfter = (at: Instant, days: number): Instant =>
  new Date(Date.parse(at) + days * 24 * 60 * 60 * 1000).toISOString()
