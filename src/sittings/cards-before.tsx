import { CardList } from './card-list.tsx'
import { addressOf, type Room } from './room.ts'
import { hasCards } from './sitting.ts'
import type { Words } from './words.ts'

/** What was written in the steps before the present one, the latest step first: it is read together now. */
export const CardsBefore = ({ reader, sitting, live, say }: Room & { say: Words }) => {
  const { steps, course } = sitting
  const isSeen = (n: number) => n < course.at && live.cards.some(({ step }) => step === n)
  const withCards = steps.flatMap((step, n) => (hasCards(step, reader.id) ? [n] : [])).toReversed()
  return withCards.map((n) => (
    <section class="cards-before" data-before={n} hidden={!isSeen(n)}>
      <h2 dir="auto">{say('before', { title: steps[n]!.title })}</h2>
      <CardList at={addressOf(sitting)} say={say} cards={live.cards} step={n} />
    </section>
  ))
}
