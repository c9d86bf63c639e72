import type { Reader } from '#people'
import { List } from '#ui'
import { addressOfItem } from './address.ts'
import type { Front } from './front.ts'
import { nameOfItem } from './item-name.ts'
import type { ItemParts } from './item-parts.ts'
import { pathsTo, type Brief, type Reading } from './reading.ts'
import { webAddress } from './say-front.ts'
import { words } from './words.ts'

interface ItemFactsProps {
  reader: Reader
  front: Front
  reading: Reading
  item: ItemParts
}

/** What an item is part of, once for each parent, and what else is known of it. */
export const ItemFacts = ({ reader, front, reading, item }: ItemFactsProps) => {
  const say = words(reader.language)
  const paths = pathsTo(reading, item.id).filter((path) => path.length > 0)
  const facts: List.Fact[] = [
    [
      say(paths.length > 1 ? 'partsOf' : 'partOf'),
      paths.length > 0 && paths.map((path) => <Path {...{ front }} path={path.map((line) => line.item)} />),
    ],
    [say('equityNote'), item.equityNote],
    [say('sources'), item.sources.length > 0 && item.sources.map((source) => <SourceLine {...source} />)],
    [say('keywords'), item.keywords.join(', ')],
    [say('educationLevels'), item.educationLevels.join(', ')],
    [say('notes'), item.notes],
  ]
  const told = facts.filter(([, fact]) => fact)
  return told.length > 0 ? <List.Facts facts={told} /> : null
}

const Path = ({ front, path }: { front: Front; path: Brief[] }) => (
  <p>
    {path.map((one, n) => (
      <>
        {n > 0 && ' › '}
        <a href={addressOfItem(front.space, front.id, one.id)}>{nameOfItem(one)}</a>
      </>
    ))}
  </p>
)

const SourceLine = ({ title, uri }: ItemParts['sources'][number]) => {
  const href = uri && webAddress(uri)
  if (!href) return <p>{title}</p>
  return (
    <p>
      <a href={href} rel="noopener noreferrer nofollow">
        {title}
      </a>
    </p>
  )
}
