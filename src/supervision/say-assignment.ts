import { sayDay, sayInstant } from '#language'
import type { Reader } from '#people'
import type { Assignment } from './assignment.ts'
import { words } from './words.ts'

/** The quiet line of an assignment: the process, since when, until when. */
export function sayAssignment({ process, from, last }: Assignment, reader: Reader): string {
  const say = words(reader.language)
  const since = sayInstant(from, 'full', reader)
  const days = last
    ? say('sinceUntil', { from: since, until: sayDay(last, 'full', reader) })
    : say('since', { day: since })
  return `${process === 'evaluation' ? say('process.evaluation') : process} · ${days}`
}
