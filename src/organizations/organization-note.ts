import { sayDay, type Place } from '#language'
import type { Branch } from './organization.ts'
import { words } from './words.ts'

/** The quiet line of an organization: its kind, how many stand below it, since when it is closed, and whether it is the reader’s. */
export function noteOf({ kind, below, closedOn, own }: Branch, place: Place): string {
  const say = words(place.language)
  const parts = [
    say(`kind.${kind}`),
    own ? say('own') : '',
    below ? say('belowCount', { n: below }) : '',
    closedOn ? say('closed', { day: sayDay(closedOn, 'full', place) }) : '',
  ]
  return parts.filter(Boolean).join(' · ')
}
