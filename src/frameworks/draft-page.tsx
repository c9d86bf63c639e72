import type { Reader } from '#people'
import { Button, Layout, List, Mark, Note } from '#ui'
import { addressOfVersion } from './address.ts'
import { editWords } from './edit-words.ts'
import { nameOfItem } from './item-name.ts'
import type { Head } from './outline.ts'
import type { Line } from './tree.ts'
import type { Version } from './version.ts'

interface DraftProps {
  reader: Reader
  version: Version
  lines: Line<Head>[]
  page: number
  /** What was just done: a draft made, an item removed. */
  done?: string
}

/** How many items stand on one page of a draft. */
export const itemsAPage = 500

/** A draft as an outline; each line leads to what can be changed of it. */
export const DraftPage = ({ reader, version, lines, page, done }: DraftProps) => {
  const say = editWords(reader.language)
  const address = `${addressOfVersion(version.space, version.id)}/edit`
  const shown = lines.slice((page - 1) * itemsAPage, page * itemsAPage)
  return (
    <>
      <DraftHead
        {...{ reader, version }}
        at="items"
        lead={`${say('editLead')} ${say('editOnly')}`}
        action={<Button href={`${address}/items/new`}>{say('addItem')}</Button>}
      />
      {done && <Note.Notice>{done}</Note.Notice>}
      {lines.length === 0 && <p>{say('noItems')}</p>}
      <List.Rows>
        {shown.map(({ item, depth, again }) => (
          <List.Row
            title={shortened(item) || say('untitled')}
            href={`${address}/items/${item.id}`}
            depth={depth}
            note={marksOf(say, item, { again, parent: version.basedOn !== null })}
          />
        ))}
      </List.Rows>
      <Pages {...{ reader, address, page, all: Math.ceil(lines.length / itemsAPage) }} />
    </>
  )
}

const marksOf = (say: ReturnType<typeof editWords>, item: Head, { again, parent }: Record<string, boolean>) =>
  [
    item.kind,
    item.hidden && say('hiddenMark'),
    parent && !item.adapted && say('ownMark'),
    again && say('againMark'),
  ]
    .filter(Boolean)
    .join(' · ')

/** The name of an item where there is room for a line. */
export const shortened = (item: Pick<Head, 'code' | 'label' | 'statement'>, most = 160) => {
  const name = nameOfItem(item)
  return name.length > most ? `${name.slice(0, most).trimEnd().toWellFormed()}…` : name
}

const Pages = ({
  reader,
  address,
  page,
  all,
}: {
  reader: Reader
  address: string
  page: number
  all: number
}) => {
  const say = editWords(reader.language)
  if (all <= 1) return null
  const to = (n: number) => ({ href: `${address}?page=${n}`, label: say(n < page ? 'newer' : 'older') })
  return (
    <List.Pager
      label={say('pages')}
      here={say('pageHere', { n: page, all })}
      newer={page > 1 ? to(page - 1) : undefined}
      older={page < all ? to(page + 1) : undefined}
    />
  )
}

interface HeadProps {
  reader: Reader
  version: Version
  at: 'items' | 'about' | 'rubrics' | 'changes' | 'discard'
  lead?: string
  action?: preact.ComponentChildren
}

/** The head of every page of a draft, and the ways between them. */
export const DraftHead = ({ reader, version, at, lead, action }: HeadProps) => {
  const say = editWords(reader.language)
  const address = addressOfVersion(version.space, version.id)
  const parts = [
    ['items', `${address}/edit`],
    ['about', `${address}/edit/about`],
    ['rubrics', `${address}/edit/rubrics`],
    ['changes', `${address}/changes`],
    ['discard', `${address}/edit/discarding`],
  ] as const
  return (
    <>
      <Layout.Head
        title={version.title}
        over={[say('draft'), version.label].filter(Boolean).join(' · ')}
        back={{ href: address, label: say('backToVersion') }}
        lead={lead}
        action={action}
      />
      <Mark.Chips label={say('parts')}>
        {parts.map(([part, href]) => (
          <Mark.Chip href={href} current={part === at}>
            {say(part)}
          </Mark.Chip>
        ))}
      </Mark.Chips>
    </>
  )
}
