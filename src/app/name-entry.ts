import { sayDay } from '#language'
import type { Reader } from '#people'
import type { SharedEntry } from './people.store.ts'

/** What something shared is called: its title, or the month it is about. */
export const nameEntry = ({ noun, title }: Pick<SharedEntry, 'noun' | 'title'>, reader: Reader) =>
  noun === 'pulse' ? sayDay(title, 'month', reader) : title
