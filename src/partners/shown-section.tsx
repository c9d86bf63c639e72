import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Layout, List } from '#ui'
import type { ShownItem } from './partner-tools.ts'
import type { Partnership } from './partnership.ts'
import { words } from './words.ts'

interface ShownProps {
  reader: Reader
  pair: Partnership
  shown: ShownItem[]
}

/** What the two show each other now, each of one's own with until when. */
export const ShownSection = ({ reader, pair, shown }: ShownProps) => {
  const say = words(reader.language)
  const { name } = pair.other
  const mine = shown.filter(({ space }) => space === reader.id)
  const theirs = shown.filter(({ space }) => space !== reader.id)
  return (
    <Layout.Section title={say('sharedTitle')}>
      <h3>{say('sharedTheirs', { name })}</h3>
      {theirs.length === 0 && <p class="note">{say('sharedNothingTheirs')}</p>}
      <Items reader={reader} items={theirs} />
      <h3>{say('sharedMine', { name })}</h3>
      {mine.length === 0 && <p class="note">{say('sharedNothingMine', { name })}</p>}
      <Items reader={reader} items={mine} />
    </Layout.Section>
  )
}

/** So many stand in sight; the rest is folded away. */
const inSight = 5

const Items = ({ reader, items }: { reader: Reader; items: ShownItem[] }) => {
  const rest = items.slice(inSight)
  return (
    <>
      <Rows reader={reader} items={items.slice(0, inSight)} />
      {rest.length > 0 && (
        <Layout.Details summary={words(reader.language)('sharedAll', { n: rest.length })}>
          <Rows reader={reader} items={rest} />
        </Layout.Details>
      )}
    </>
  )
}

const Rows = ({ reader, items }: { reader: Reader; items: ShownItem[] }) =>
  items.length === 0 ? null : (
    <List.Rows>
      {items.map((item) => (
        <List.Row title={titleOf(item, reader)} href={hrefOf(item, reader)} note={noteOf(item, reader)} />
      ))}
    </List.Rows>
  )

const hrefOf = ({ space, noun, id }: ShownItem, reader: Reader) =>
  space === reader.id ? `/sharing/${noun}/${id}` : `/shared/${space}/${noun}/${id}`

const kinds = ['purpose', 'philosophy', 'goal', 'evidence', 'assessment', 'inquiry', 'brief'] as const
type Kind = (typeof kinds)[number]
const isKind = (noun: string): noun is Kind => kinds.includes(noun as Kind)

function titleOf({ noun, title }: ShownItem, reader: Reader): string {
  const say = words(reader.language)
  return title || say(`noun.${noun === 'purpose' ? noun : 'philosophy'}`)
}

function noteOf({ noun, until }: ShownItem, reader: Reader): string {
  const say = words(reader.language)
  const kind = say(`kind.${isKind(noun) ? noun : 'other'}`)
  return until ? `${kind} · ${say('sharedUntil', { day: sayInstant(until, 'day', reader) })}` : kind
}
