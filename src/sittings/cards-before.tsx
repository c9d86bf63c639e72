import { CardList } from './card-list.tsx'
import { kindsFor } from './card.ts'
import { addressOf, type Room } from './room.ts'
import type { Words } from './words.ts'

/** What was written in the steps before the present one, the latest step first: it is read together now. */
export const CardsBefore = ({ sitting, live, say }: Pick<Room, 'sitting' | 'live'> & { say: Words }) => {
  const { steps, course } = sitting
  const isSeen = (n: number) => n < course.at && live.cards.some(({ step }) => step === n)
  const asking = steps.flatMap(({ writes }, n) => (kindsFor(writes).length ? [n] : [])).toReversed()
  return asking.map((n) => (
    <section class="cards-before" data-before={n} hidden={!isSeen(n)}>
      <h2 dir="auto">{say('before', { title: steps[n]!.title })}</h2>
      <CardList at={addressOf(sitting)} say={say} cards={live.cards} step={n} />
    </section>
  ))
}
