import { sayInstant } from '#language'
import type { Reader } from '#people'
import type { Draft } from './draft.ts'
import { words } from './words.ts'

const week = 6 * 24 * 3600 * 1000

/** "Elsewhere, Tuesday at 2:02 PM, you wrote": by its weekday in the last days, by its date before. */
export function sayDraft({ at }: Draft, reader: Reader): string {
  const recent = Math.abs(reader.now.getTime() - at.getTime()) < week
  return words(reader.language)('elsewhere', {
    day: sayInstant(at, recent ? 'weekday' : 'long', reader),
    time: sayInstant(at, 'time', reader),
  })
}
