import type { Reader } from '#people'
import { List } from '#ui'
import { detailFields, type ItemChange } from './difference.ts'
import { shortened } from './draft-page.tsx'
import { editWords } from './edit-words.ts'
import type { Item } from './item.ts'
import { Marked } from './marked.tsx'

/** How many changes stand on one page. */
export const changesAPage = 100

/** Says below what an item stands, in words. */
export interface ParentNames {
  before(id: string): string
  after(id: string): string
}

interface ListProps {
  reader: Reader
  changes: ItemChange[]
  parents?: ParentNames
  page?: number
}

/** Changed items, each with its old and new words. */
export const ChangeList = ({ reader, changes, parents, page = 1 }: ListProps) => (
  <List.Rows>
    {changes.slice((page - 1) * changesAPage, page * changesAPage).map((change) => (
      <ChangeRow {...{ reader, change, parents }} />
    ))}
  </List.Rows>
)

const ChangeRow = ({
  reader,
  change,
  parents,
}: {
  reader: Reader
  change: ItemChange
  parents?: ParentNames
}) => {
  const say = editWords(reader.language)
  const { before, after, kinds } = change
  const item = after ?? before!
  const name = item.code || (item.label && item.label !== item.statement ? item.label : '')
  return (
    <List.Row
      title={name || shortened(item, 80)}
      note={kinds.map((kind) => say(`change.${kind}`)).join(', ')}
    >
      <ItemWords {...{ before, after }} />
      {parents && before && after && kinds.includes('moved') && (
        <p class="note">
          {say('fromPlace', { name: parents.before(before.id) })}{' '}
          {say('toPlace', { name: parents.after(after.id) })}
        </p>
      )}
      {before && after && <FieldChanges {...{ reader, before, after }} />}
    </List.Row>
  )
}

/** The statement with its marks; whole where the item is new or gone. */
const ItemWords = ({ before, after }: Pick<ItemChange, 'before' | 'after'>) => (
  <p class="own" dir="auto">
    {before && after ? (
      <Marked before={before.statement} after={after.statement} />
    ) : after ? (
      <ins>{after.statement}</ins>
    ) : (
      <del>{before?.statement}</del>
    )}
  </p>
)

const fields = ['label', 'code', ...detailFields] as const

/** What else changed of an item, field by field. */
export const FieldChanges = ({ reader, before, after }: { reader: Reader; before: Item; after: Item }) => {
  const say = editWords(reader.language)
  const changed = fields
    .map((field) => ({ field, was: textIn(before, field), is: textIn(after, field) }))
    .filter(({ was, is }) => was !== is)
  if (changed.length === 0) return null
  return (
    <List.Facts
      facts={changed.map(({ field, was, is }) => [say(`field.${field}`), <Marked before={was} after={is} />])}
    />
  )
}

function textIn(item: Item, field: (typeof fields)[number]): string {
  const value = item[field]
  if (field === 'sources') return item.sources.map(({ title }) => title).join(', ')
  return Array.isArray(value) ? value.join(', ') : (value ?? '').toString()
}
