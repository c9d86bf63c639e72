import { sayDay, type Place } from '#language'
import type { Live } from './live.ts'
import type { NotedRow } from './written.store.ts'
import { words } from './words.ts'

/** What was noted, in words: who promised what and by when, and the themes. */
export function sayNoted(noted: NotedRow[], reader: Place): Pick<Live, 'promises' | 'themes'> {
  const say = words(reader.language)
  const sayPromise = ({ words: what, name, dueOn }: NotedRow) =>
    [
      name ? say('promiseLine', { name, what }) : what,
      dueOn && say('promiseBy', { day: sayDay(dueOn, 'weekday', reader) }),
    ]
      .filter(Boolean)
      .join(', ')
  const of = (kind: NotedRow['kind']) => noted.filter((one) => one.kind === kind)
  return {
    promises: of('promise').map((one) => ({ id: one.id, words: sayPromise(one) })),
    themes: of('theme').map(({ id, words: what }) => ({ id, words: what })),
  }
}
