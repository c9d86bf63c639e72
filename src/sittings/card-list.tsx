import { Button } from '#ui'
import type { LiveCard } from './live.ts'
import type { Words } from './words.ts'

interface CardProps {
  /** The address of the sitting. */
  at: string
  say: Words
  card?: LiveCard
}

/** One card: what it is, its words, and for its author the way to take it back. Without a card it is the mould of one. */
const CardLine = ({ at, say, card }: CardProps) => (
  <li data-card={card?.id ?? ''}>
    <p class="note">{card?.says}</p>
    <p class="own-words" dir="auto">
      {card?.words}
    </p>
    <form action={`${at}/cards/${card?.id ?? ''}/ending`} method="post" hidden={card ? !card.mine : false}>
      <Button kind="quiet">{say('takeBack')}</Button>
    </form>
  </li>
)

/** The cards of one step, in the order they were written. */
export const CardList = ({
  step,
  cards,
  ...rest
}: Omit<CardProps, 'card'> & { step: number; cards: LiveCard[] }) => (
  <ul class="notes-written" data-cards={step} tabIndex={-1} aria-label={rest.say('cards')}>
    {cards
      .filter((card) => card.step === step)
      .map((card) => (
        <CardLine card={card} {...rest} />
      ))}
  </ul>
)

/** The mould from which a device makes cards that come later. */
export const CardMould = (rest: Omit<CardProps, 'card'>) => (
  <template data-mould>
    <CardLine {...rest} />
  </template>
)
