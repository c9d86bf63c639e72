import type { Reader } from '#people'
import { Layout, List } from '#ui'
import { addressOfItem, addressOfVersion } from './address.ts'
import { AssociatedItems } from './associated-items.tsx'
import { ContinuumTables } from './continuum-tables.tsx'
import { FrontLine } from './front-parts.tsx'
import type { Front } from './front.ts'
import { ItemFacts } from './item-facts.tsx'
import { nameOfItem } from './item-name.ts'
import type { ItemParts } from './item-parts.ts'
import { outlineLine } from './draw-tree.ts'
import { below, besides, type Brief, type Reading } from './reading.ts'
import { RubricTables } from './rubric-tables.tsx'
import type { Uses } from './uses.ts'
import { InOthers, WhereUsed } from './where-used.tsx'
import { words } from './words.ts'

export interface ShownItemProps {
  reader: Reader
  front: Front
  reading: Reading
  item: ItemParts
  uses: Uses
}

type Part = Pick<ShownItemProps, 'reader' | 'front' | 'reading' | 'item'>

/** One item: its words, what it belongs to, what is below it, how it looks in use, and who uses it. */
export const ShownItemPage = (props: ShownItemProps) => {
  const { reader, front, item, reading, uses } = props
  const say = words(reader.language)
  const { statement, lines, continuums, associated } = item
  return (
    <>
      <Layout.Head
        title={titleOf(item, say('item'))}
        over={[isNamed(item) && item.kind, item.facet && say(`facet.${item.facet}`)]
          .filter(Boolean)
          .join(' · ')}
        back={{ href: addressOfVersion(front.space, front.id), label: front.title }}
      />
      {titleOf(item, say('item')) !== [item.code, statement].filter(Boolean).join(' ') && (
        <p class="own" dir="auto" lang={item.language || front.language || undefined}>
          {statement}
        </p>
      )}
      {item.hidden && <p class="note">{say('itemHidden')}</p>}
      <ItemFacts {...{ reader, front, reading, item }} />
      <Below {...{ reader, front, reading, item }} />
      <RubricTables {...{ reader, lines }} />
      <ContinuumTables {...{ reader, continuums }} />
      <AssociatedItems {...{ reader, front, associated }} />
      <InOthers {...{ reader, uses }} />
      <WhereUsed {...{ reader, uses }} adoptions={front.adoptions} />
      <Layout.Section title={say('fromFramework')} quiet>
        <FrontLine {...{ reader, front }} />
      </Layout.Section>
      <Besides {...{ reader, front, reading, item }} />
    </>
  )
}

/** A short wording, or a short statement, is a title; a long statement stands below its kind and code. */
const isNamed = (item: ItemParts) => item.label !== '' || item.statement.length <= longestTitle
const longestTitle = 70
const titleOf = (item: ItemParts, word: string) =>
  isNamed(item) ? nameOfItem(item) : [item.kind || word, item.code].filter(Boolean).join(' ')

/** What one page shows below an item, in lines. */
const most = 200

const Below = ({ reader, front, reading, item }: Part) => {
  const say = words(reader.language)
  const all = below(reading, item.id)
  if (all.length === 0) return null
  const depth = all.length > most ? 0 : Infinity
  const shown = all.filter((line) => line.depth <= depth)
  return (
    <Layout.Section title={say('below', { n: all.length })}>
      <List.Outline
        lang={front.language}
        drawn={List.drawOutline(
          shown.map((line) => outlineLine(line, front, { depth, language: reader.language })),
          true,
        )}
      />
    </Layout.Section>
  )
}

const Besides = ({ reader, front, reading, item }: Part) => {
  const say = words(reader.language)
  const { before, after } = besides(reading, item.id)
  const to = (one: Brief | undefined, label: string) =>
    one && { href: addressOfItem(front.space, front.id, one.id), label }
  if (!before && !after) return null
  return (
    <List.Pager
      label={say('neighbors')}
      here=""
      newer={to(before, before?.code ? say('before', { code: before.code }) : say('beforeOne'))}
      older={to(after, after?.code ? say('after', { code: after.code }) : say('afterOne'))}
    />
  )
}
