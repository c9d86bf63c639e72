import { sayDay, sayList, type Place } from '#language'
import type { Adoption } from './adoption.ts'
import { words } from './words.ts'

type Looking = Place & { today: string }

/** "for evaluation and self-assessment of principals, since July 1, 2026" */
export function sayAdoption({ uses, roleKinds, starts, ends }: Adoption, place: Looking): string {
  const say = words(place.language)
  const list = (names: string[]) => sayList(names, place.language)
  const what = list(uses.map((use) => say(`useFor.${use}`)))
  const whom = list(roleKinds.map((kind) => say(`ofKind.${kind}`)))
  const day = (given: string) => sayDay(given, 'full', place)
  const when = ends
    ? say('adoptedUntil', { from: day(starts), until: day(ends) })
    : say(starts > place.today ? 'adoptedFrom' : 'adoptedSince', { day: day(starts) })
  return say(whom ? 'adoptedOf' : 'adoptedAll', { what, whom, when })
}
