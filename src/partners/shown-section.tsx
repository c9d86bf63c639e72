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
      {theirs.length === 0 && (
        <p class="note">
          {pair.state === 'paused' ? say('sharedRests', { name }) : say('sharedNothingTheirs')}
        </p>
      )}
      <Items reader={reader} items={theirs} />
      {(mine.length > 0 || pair.state !== 'paused') && <h3>{say('sharedMine', { name })}</h3>}
      {mine.length === 0 && pair.state !== 'paused' && (
        <p class="note">{say('sharedNothingMine', { name })}</p>
      )}
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

/** What it is called; what has no title is called by its kind. */
const titleOf = ({ noun, title }: ShownItem, reader: Reader) => title || kindOf(noun, reader)

function noteOf({ noun, title, until }: ShownItem, reader: Reader) {
  const closes = until && words(reader.language)('sharedUntil', { day: sayInstant(until, 'day', reader) })
  return [title && kindOf(noun, reader), closes].filter(Boolean).join(' · ')
}

const kindOf = (noun: ShownItem['noun'], { language }: Reader) => words(language)(`kind.${noun}`)
