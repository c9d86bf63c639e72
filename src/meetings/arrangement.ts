import { z } from 'zod'

/** How somebody wants one part of an agenda. */
export interface Arrangement {
  key: string
  minutes: number
  place: number
  leftOut: boolean
}

const minutesForm = z.coerce.number().int().min(1).max(240)
const placeForm = z.coerce.number().int().min(1).max(100)

/** The arrangement a form carries; a number that is none leaves the part as it stands. */
export function readArrangement(
  given: Record<string, unknown>,
  agenda: readonly { key: string; minutes: number }[],
): Arrangement[] {
  return agenda.map(({ key, minutes }, n) => ({
    key,
    minutes: minutesForm.safeParse(given[`minutes.${key}`]).data ?? minutes,
    // A part that was put to the place of another goes before it if it comes from behind, and behind it otherwise.
    place: placeIn(given[`place.${key}`], n + 1),
    leftOut: given[`out.${key}`] === 'yes',
  }))
}

function placeIn(given: unknown, was: number) {
  const place = placeForm.safeParse(given).data ?? was
  return place === was ? was : place < was ? place - 0.5 : place + 0.5
}
