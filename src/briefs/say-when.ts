import { sayDay, type Place } from '#language'
import type { Coming } from './horizon.ts'
import { words } from './words.ts'

/** When it comes: a day, a season, or some time. */
export function sayWhen({ comesOn, season }: Pick<Coming, 'comesOn' | 'season'>, place: Place): string {
  if (season) return saySeason(season, place)
  return comesOn ? sayDay(comesOn, 'day', place) : words(place.language)('someTime')
}

/** A season such as `2027-fall` as people say it. */
export function saySeason(season: string, { language }: Place): string {
  const [year = '', name = ''] = season.split('-')
  return words(language)('season', { name, year, next: String(Number(year) + 1).slice(2) })
}
