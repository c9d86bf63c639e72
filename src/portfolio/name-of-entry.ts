import { sayDay } from '#language'
import type { Reader } from '#people'
import type { Evidence } from './evidence.ts'
import { words } from './words.ts'

/** What an entry is called: its title, or its kind and day. Its sentence stands below and is not said twice. */
export const nameOfEntry = (evidence: Evidence, reader: Reader) =>
  evidence.title ||
  words(reader.language)('nameOfEntry', {
    kind: words(reader.language)(`kindOne.${evidence.kind}`),
    day: sayDay(evidence.practisedOn, 'weekday', reader),
  })
