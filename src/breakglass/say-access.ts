import { sayInstant, sayList, type Place } from '#language'
import { stateOf, type Access, type Candidate } from './access.ts'
import { words } from './words.ts'

/** What is opened, in words: "one goal", "everything". */
export const whatOf = ({ noun }: Access, place: Place) => words(place.language)(`what.${noun ?? 'all'}`)

/** How an access stands, in one line. */
export function sayState(access: Access, place: Place & { now: Date }): string {
  const say = words(place.language)
  const state = stateOf(access, place.now)
  const moment = (at: Date | null) => (at ? sayInstant(at, 'moment', place) : '')
  const names = {
    asked: access.askedBy,
    declined: access.answeredBy,
    ended: access.endedBy,
    open: null,
    past: null,
  }
  return say(`state.${state}`, {
    name: names[state] ?? say('someone'),
    until: moment(access.untilAt),
    at: moment(access.endedAt),
  })
}

/** Who may confirm it, or what to do where nobody can. */
export const sayConfirmers = (people: Candidate[], { language }: Place) => {
  const names = people.map(({ name }) => name)
  return words(language)('confirmers', { n: names.length, names: sayList(names, language) })
}
