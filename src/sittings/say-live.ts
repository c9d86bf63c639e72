import type { Reader } from '#people'
import type { Transaction } from '#platform'
import { cardsOf } from './cards.store.ts'
import { told, type Live } from './live.ts'
import { notedIn } from './meeting.store.ts'
import { sayCards } from './say-cards.ts'
import { sayNoted } from './say-noted.ts'
import { courseWith } from './sittings.store.ts'
import { words } from './words.ts'

/** A sitting as this reader's device is told of it, or nothing for who may not see it (any more). */
export async function sayLive(
  tx: Transaction,
  { space, id }: { space: string; id: string },
  reader: Pick<Reader, 'id' | 'language' | 'timeZone'>,
): Promise<Live | undefined> {
  const [now, cards, noted] = await Promise.all([
    courseWith(tx, space, id),
    cardsOf(tx, space, id),
    notedIn(tx, space, id),
  ])
  if (!now) return undefined
  const say = words(reader.language)
  const leading = now.facilitatorId === reader.id
  return {
    ...told(now.course, tx.now.getTime()),
    leading,
    leads: leading ? say('youLead') : say('leads', { name: now.facilitator || say('facilitator') }),
    cards: sayCards(cards, reader),
    ...sayNoted(noted, reader),
  }
}
