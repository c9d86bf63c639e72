import { sayInstant } from '#language'
import type { Reader } from '#people'
import type { Assignment } from './assignment.ts'
import { words } from './words.ts'

/** The quiet line of an assignment: the process, since when, until when. */
export function sayAssignment({ process, from, until }: Assignment, reader: Reader): string {
  const say = words(reader.language)
  const day = (at: Date) => sayInstant(at, 'full', reader)
  const days = until
    ? say('sinceUntil', { from: day(from), until: day(new Date(until.getTime() - 1)) })
    : say('since', { day: day(from) })
  return `${process === 'evaluation' ? say('process.evaluation') : process} · ${days}`
}
