import { sayDay, type Place } from '#language'
import type { GoalVersion } from './goals.store.ts'
import { sayState } from './say-goal.ts'
import { words } from './words.ts'

/** What a wording of a goal says, by the names of its parts; what it leaves open is left away. */
export function wordsOfVersion(one: GoalVersion, place: Place): Record<string, string> {
  const say = words(place.language)
  const { baseline, target, unit } = one
  const numbers =
    baseline !== null || target !== null
      ? say('fromTo', { from: baseline ?? '–', to: target ?? '–', unit })
      : ''
  const parts: [string, string][] = [
    [say('statement'), one.statement],
    [say('standing'), sayState(one, place)],
    [say('reason'), one.reason],
    [say('why'), one.why],
    [say('measure'), one.measure],
    [say('stops'), one.stops],
    [say('numbers'), numbers],
    [say('field.due'), one.due ? sayDay(one.due, 'full', place) : ''],
  ]
  return Object.fromEntries(parts.filter(([, text]) => text))
}
