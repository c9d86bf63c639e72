import { sayDay, type Place } from '#language'
import type { Tally } from './tally.ts'
import { words } from './words.ts'

/** Who works on a goal, as a number without names, or why none is told. */
export const sayTally = (place: Place, tally: Tally | undefined) => {
  const say = words(place.language)
  if (!tally) return say('hidden')
  const { leaders, among, goals, schools } = tally
  return [
    say('leaders', { leaders, among, goals }),
    schools ? say('schools', { schools }) : '',
    say('counted', { month: sayDay(tally.month, 'month', place) }),
  ]
    .filter(Boolean)
    .join(' ')
}
