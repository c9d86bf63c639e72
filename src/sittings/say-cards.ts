import type { Reader } from '#people'
import type { Card, CardKind } from './card.ts'
import type { LiveCard } from './live.ts'
import { words, type Words } from './words.ts'

/** Cards as this reader reads them: what each is, and whose. */
export function sayCards(cards: Card[], { id, language }: Pick<Reader, 'id' | 'language'>): LiveCard[] {
  const say = words(language)
  return cards.map(({ id: card, step, kind, words: text, authorId, author }) => ({
    id: card,
    step,
    says: sayCard(kind, author, say),
    words: text,
    mine: authorId === id,
  }))
}

/** What a card is and whose: “Warm · Maya”. */
export const sayCard = (kind: CardKind, name: string, say: Words) =>
  kind === 'note' ? say('card.note') : say('cardOf', { kind: say(`card.${kind}`), name })
