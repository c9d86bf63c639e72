import { cardKinds } from './card.ts'
import { sayCard } from './say-cards.ts'
import type { Words } from './words.ts'

/** What a device says itself; `%` stands where it puts something in. `all`: how many steps there are; `name`: the reader’s. */
export const wordsForDevice = (say: Words, { all, name }: { all: number; name: string }) => ({
  place: say('place', { n: '%', all }),
  left: say('left'),
  over: say('over', { minutes: '%' }),
  overNow: say('overNow'),
  paused: say('paused'),
  whole: say('whole', { minutes: '%' }),
  nowIs: say('nowIs', { title: '%' }),
  offline: say('offline'),
  waiting: say('waiting', { n: '%' }),
  gone: say('gone'),
  refused: say('refused', { words: '%' }),
  /** What a card of one's own is called, by its kind. */
  mine: Object.fromEntries(cardKinds.map((kind) => [kind, sayCard(kind, name, say)])),
})

export type DeviceWords = ReturnType<typeof wordsForDevice>
