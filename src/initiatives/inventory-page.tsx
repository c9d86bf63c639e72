import { levelOf } from '#organizations'
import type { Reader } from '#people'
import { Button, Card, Layout, List } from '#ui'
import { addressOf } from './address.ts'
import { InitiativeRow } from './initiative-row.tsx'
import { ranks, underWay, type Initiative, type Rank } from './initiative.ts'
import { LoadSection } from './load-section.tsx'
import { loadOf } from './load.ts'
import type { OfferHere } from './offer.ts'
import { OffersSection } from './offers-section.tsx'
import type { Overlap } from './overlaps.store.ts'
import type { Rights } from './rights.store.ts'
import { words } from './words.ts'

export interface InventoryProps {
  reader: Reader
  space: string
  rights: Rights
  initiatives: Initiative[]
  overlaps: Overlap[]
  offers: OfferHere[]
}

/** What an organization has under way: how heavy it is, in which order it has attention, and what rests or is let go. */
export const InventoryPage = (props: InventoryProps) => {
  const { reader, space, rights, initiatives, offers } = props
  const say = words(reader.language)
  const resting = initiatives.filter((one) => isAtRest(one, reader.today))
  return (
    <>
      <Top {...props} />
      {initiatives.length === 0 ? (
        <Nothing {...props} />
      ) : (
        <LoadSection {...{ reader, load: loadOf(initiatives, reader.today) }} />
      )}
      {rights.heads && <OffersSection {...{ reader, space, offers }} />}
      {ranks.map((rank) => (
        <Group {...props} rank={rank} />
      ))}
      {resting.length > 0 && (
        <Layout.Section id="rest" title={say('rest')} quiet>
          <List.Rows>
            {resting.map((one) => (
              <InitiativeRow {...{ reader, one, initiatives }} />
            ))}
          </List.Rows>
        </Layout.Section>
      )}
    </>
  )
}

const Top = ({ reader, space, rights, initiatives }: InventoryProps) => {
  const say = words(reader.language)
  return (
    <Layout.Head
      title={say('title')}
      lead={say('lead')}
      back={{ href: `/organizations/${space}`, label: rights.organization }}
      action={
        rights.keeps &&
        initiatives.length > 0 && (
          <Button href={`${addressOf(space)}/new`} icon="plus">
            {say('add')}
          </Button>
        )
      }
    />
  )
}

const isAtRest = (one: Initiative, today: string) =>
  one.decision !== null && one.decision !== 'keep' && (one.decision === 'combine' || !underWay(one, today))

const Group = ({ reader, rights, initiatives, overlaps, rank }: InventoryProps & { rank: Rank }) => {
  const say = words(reader.language)
  const here = initiatives.filter((one) => one.rank === rank && !isAtRest(one, reader.today))
  if (here.length === 0) return null
  return (
    <Layout.Section id={rank} title={say(`rank.${rank}`)}>
      {rank === 'not' && here.some((one) => underWay(one, reader.today)) && (
        <p class="note">{say('notNowStill')}</p>
      )}
      <List.Rows>
        {here.map((one) => (
          <InitiativeRow {...{ reader, one, initiatives, overlaps }} moves={rights.keeps} />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}

const Nothing = ({ reader, space, rights }: InventoryProps) => {
  const say = words(reader.language)
  const level = levelOf(rights.kind)
  return (
    <Card.Empty
      exampleTitle={say('example')}
      example={
        <List.Rows>
          <List.Row title={say(`exampleName.${level}`)} note={say(`exampleNote.${level}`)} />
        </List.Rows>
      }
      action={
        rights.keeps && (
          <Button href={`${addressOf(space)}/new`} icon="plus">
            {say('addFirst')}
          </Button>
        )
      }
    >
      <p>{say('empty')}</p>
      {!rights.keeps && <p class="note">{say('emptyForReaders')}</p>}
    </Card.Empty>
  )
}
