import { sayInstant, type Place } from '#language'
import { words } from './words.ts'

/** What the label of an item needs to know of each audience. */
export interface Seen {
  kind: string
  name: string
  until: Date | string | null
  /** Nobody there sees it now, for their circle is paused. */
  rests?: boolean
}

/** Who can see an own item, in words and for the drawing beside them: "You and Maya, your partner". */
export function whoSees(given: Seen[], place: Place): { words: string; who: 'one' | 'two' | 'group' } {
  const say = words(place.language)
  const audiences = given.filter(({ rests }) => !rests)
  const [first, ...others] = audiences
  if (!first) return { words: say('onlyYou'), who: 'one' }
  const who = audiences.some((audience) => audience.kind === 'roundtable') || others.length ? 'group' : 'two'
  if (!others.length && first.kind === 'partnership' && !first.until)
    return { words: say('youAndPartner', { name: nameOf(first, place) }), who }
  return {
    words: say('youAnd', { names: audiences.map((audience) => nameOf(audience, place)).join(', ') }),
    who,
  }
}

function nameOf({ kind, name, until }: Seen, place: Place): string {
  const say = words(place.language)
  const known = name || say('someone')
  const shown = kind === 'break-glass' ? say('breakGlass', { name: known }) : known
  return until ? say('circleUntil', { name: shown, day: sayInstant(new Date(until), 'day', place) }) : shown
}
