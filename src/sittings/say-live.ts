import type { Reader } from '#people'
import type { Transaction } from '#platform'
import { told, type Live } from './live.ts'
import { sayCards } from './say-cards.ts'
import { sayNoted } from './say-noted.ts'
import type { Sitting } from './sitting.ts'
import { courseWith } from './sittings.store.ts'
import { words } from './words.ts'
import { writtenIn } from './written.store.ts'

type LiveReader = Pick<Reader, 'id' | 'language' | 'timeZone'>

/** A sitting as this reader's device is told of it, or nothing for who may not see it (any more). */
export async function readLive(
  tx: Transaction,
  { space, id }: { space: string; id: string },
  reader: LiveReader,
): Promise<Live | undefined> {
  const [course, written] = await Promise.all([courseWith(tx, space, id), writtenIn(tx, space, id)])
  return course && sayLive({ ...course, ...written }, tx.now, reader)
}

type Told = Pick<Sitting, 'course' | 'facilitatorId' | 'facilitator'> & Awaited<ReturnType<typeof writtenIn>>

/** The same from what was read already. */
export function sayLive(
  { course, facilitatorId, facilitator, cards, noted }: Told,
  now: Date,
  reader: LiveReader,
): Live {
  const say = words(reader.language)
  const leading = facilitatorId === reader.id
  return {
    ...told(course, now.getTime()),
    leading,
    leads: leading ? say('youLead') : say('leads', { name: facilitator || say('facilitator') }),
    cards: sayCards(cards, reader),
    ...sayNoted(noted, reader),
  }
}
