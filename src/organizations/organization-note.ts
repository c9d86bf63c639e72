import { sayDay, type Place } from '#language'
import type { Branch } from './organization.ts'
import { words } from './words.ts'

/** The quiet line of an organization: its kind, how many stand below it, since when it is closed. */
export function noteOf({ kind, below, closedOn }: Branch, place: Place): string {
  const say = words(place.language)
  const parts = [
    say(`kind.${kind}`),
    below ? say('belowCount', { n: below }) : '',
    closedOn ? say('closed', { day: sayDay(closedOn, 'full', place) }) : '',
  ]
  return parts.filter(Boolean).join(' · ')
}
