import { sayInstant, type Place } from '#language'
import type { Goal } from './goal.ts'
import { words } from './words.ts'

/** Where the plans of an organization are. */
export const goalsAt = (organization: string) => `/organizations/${organization}/goals`

/** Where a goal is. */
export const goalAt = (space: string, id: string) => `${goalsAt(space)}/${id}`

/** Where the purpose of an organization is. */
export const purposeAt = (organization: string) => `/organizations/${organization}/purpose`

/** How a goal stands, as people say it. */
export const sayState = ({ state }: Pick<Goal, 'state'>, { language }: Pick<Place, 'language'>) =>
  words(language)(`state.${state}`)

/** "Jan 12, Eleanor Vance": when and by whom something was written. */
export const sayWriting = ({ at, by }: { at: Date; by: string | null }, place: Place) =>
  [sayInstant(at, 'day', place), by].filter(Boolean).join(', ')
