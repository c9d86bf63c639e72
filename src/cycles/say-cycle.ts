import { sayDay, type Place } from '#language'
import type { Cycle } from './cycle.ts'
import { words } from './words.ts'

/** What a cycle is called: by its title, else by its school year. */
export const nameOfCycle = (
  { title, schoolYear }: Pick<Cycle, 'title' | 'schoolYear'>,
  { language }: Place,
) => title ?? words(language)('cycleOf', { year: schoolYear })

/** "August 1, 2026 to June 30, 2027" */
export const sayDays = ({ starts, ends }: { starts: string; ends: string }, place: Place) =>
  words(place.language)('days', {
    starts: sayDay(starts, 'full', place),
    ends: sayDay(ends, 'full', place),
  })
