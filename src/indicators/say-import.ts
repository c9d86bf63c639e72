import { sayInstant, sayList } from '#language'
import type { Reader } from '#people'
import type { Import } from './import.ts'
import { sayMeasure } from './say-cell.ts'
import { words } from './words.ts'

/** "Aug 4, Eleanor Vance" */
export const sayBrought = ({ madeAt, madeBy }: Import, reader: Reader) =>
  words(reader.language)('broughtOn', { day: sayInstant(madeAt, 'day', reader), who: whoIn(madeBy, reader) })

/** "Taken back Aug 5, Eleanor Vance"; nothing where it stands. */
export const sayTakenBack = ({ takenBackAt, takenBackBy }: Import, reader: Reader) =>
  takenBackAt &&
  words(reader.language)('takenBackOn', {
    day: sayInstant(takenBackAt, 'day', reader),
    who: whoIn(takenBackBy, reader),
  })

/** "1,204 new, 3 changed" */
export function sayCounts({ counts }: Import, { language }: Reader): string {
  const told = (['added', 'changed', 'same'] as const).filter((key) => counts[key] > 0)
  return sayList(
    told.map((key) => words(language)(`brought.${key}`, { n: counts[key] })),
    language,
    'unit',
  )
}

const whoIn = (name: string | null, { language }: Reader) => name ?? words(language)('someone')

/** "Math: Met the standard and 3 more · 2021–22 to 2025–26"; nothing where it is not kept what an import says. */
export function sayAbout({ named, measures, years }: Import, { language }: Reader): string {
  const say = words(language)
  const more = measures - named.length
  const names = [...named.map(sayMeasure), ...(more > 0 ? [say('moreMeasures', { n: more })] : [])]
  const [first = '', last = ''] = [years[0], years.at(-1)]
  const span = years.length > 3 ? say('yearsFromTo', { first, last, n: years.length }) : years.join(', ')
  return [sayList(names, language), span].filter(Boolean).join(' · ')
}
