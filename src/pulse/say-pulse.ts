import { sayDay } from '#language'
import type { Reader } from '#people'
import { elements, monthsTo, type Element, type Pulse } from './pulse.ts'
import { words } from './words.ts'

/** "January 2027" */
export const sayMonth = (month: string, reader: Pick<Reader, 'language' | 'timeZone'>) =>
  sayDay(`${month}-01`, 'month', reader)

/** "4 of 5", or that nobody answered. */
export const sayLevel = (level: number | null | undefined, reader: Reader) =>
  level ? words(reader.language)('level', { level }) : words(reader.language)('noLevel')

/** The elements of which something was said, each with its level and note. */
export const saidIn = (pulse: Pulse) =>
  elements
    .map((element) => ({ element, ...pulse[element] }))
    .filter(({ level, note }) => level !== null || note)

const monthsShown = 6

/** One element through the last half year; a month without an answer stays a gap. */
export const pointsOf = (element: Element, pulses: readonly Pulse[], upTo: string, reader: Reader) =>
  monthsTo(upTo, monthsShown).map((month) => {
    const level = pulses.find((pulse) => pulse.month === month)?.[element].level
    return {
      label: sayDay(`${month}-01`, 'shortMonth', reader),
      value: level ?? undefined,
      text: level ? String(level) : '–',
      told: words(reader.language)('point', {
        month: sayMonth(month, reader),
        text: sayLevel(level, reader),
      }),
    }
  })
