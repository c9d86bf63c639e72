import type { Reader } from '#people'
import { Button, Layout } from '#ui'
import { DefinitionPath } from './definition-path.tsx'
import type { Step } from './definition.ts'
import type { Roundtable } from './roundtable.ts'
import { RoomHead } from './room-head.tsx'
import { words } from './words.ts'

/** An idea card as a group reads it. */
export interface IdeaCard {
  key: string
  title: string
  whose?: string
  words: string
  question: string
}

interface CardsProps {
  reader: Reader
  table: Roundtable
  cards: readonly IdeaCard[]
  /** The keys of the two after these. */
  next: readonly string[]
  done: readonly Step[]
}

/** Two ideas about leadership, to be read aloud at the table (LPS-59). */
export const CardsPage = ({ reader, table, cards, next, done }: CardsProps) => {
  const say = words(reader.language)
  const at = `/roundtables/${table.id}/definition`
  const these = cards.map(({ key }) => key).join('.')
  return (
    <>
      <RoomHead {...{ reader, table }} title={say('step.cards')} lead={say('cardsLead')} />
      <DefinitionPath {...{ reader, done }} circle={table.id} here="cards" cards={these} />
      {cards.map((card) => (
        <Layout.Section title={card.title}>
          {card.whose && <p class="over">{say('whose', { name: card.whose })}</p>}
          <p>{card.words}</p>
          <p>
            <b>{card.question}</b>
          </p>
        </Layout.Section>
      ))}
      <Layout.Actions>
        <Button href={`${at}/lines?cards=${these}`}>{say('toLines')}</Button>
        <Button kind="quiet" href={`${at}/cards?cards=${next.join('.')}`}>
          {say('otherCards')}
        </Button>
      </Layout.Actions>
    </>
  )
}
