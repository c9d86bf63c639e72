import { sayDay, type Place } from '#language'
import type { Initiative } from './initiative.ts'
import { words } from './words.ts'

type Named = Pick<Initiative, 'id' | 'name'>

/** The quiet line of an initiative: where it comes from, who looks after it, what it takes. */
export function sayAbout(one: Initiative, place: Place, owner = one.owner): string {
  const say = words(place.language)
  return [
    one.draft && say('isDraft'),
    one.fromPlace ? say('fromPlace', { place: one.fromPlace }) : say(`origin.${one.origin}`),
    owner,
    sayTakes(one, place),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What it takes: hours a week, and of how many people; as much of it as is said. */
export const sayTakes = ({ hours, staff }: Pick<Initiative, 'hours' | 'staff'>, place: Place) =>
  hours === null && staff === null
    ? ''
    : words(place.language)('takes', { hours: hours ?? -1, staff: staff ?? -1 })

/** What was decided, with what or until when: "Paused until June 30"; nothing where nothing was. */
export function sayDecision(
  { decision, until, withId }: Pick<Initiative, 'decision' | 'until' | 'withId'>,
  others: readonly Named[],
  place: Place,
): string {
  const say = words(place.language)
  if (!decision) return ''
  if (decision === 'combine') {
    const other = others.find(({ id }) => id === withId)?.name
    return other ? say('combinedWith', { other }) : say('decided.combine')
  }
  if (decision === 'pause' && until) return say('pausedUntil', { day: sayDay(until, 'day', place) })
  return say(`decided.${decision}`)
}
