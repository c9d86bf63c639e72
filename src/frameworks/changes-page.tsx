import type { Reader } from '#people'
import { Layout, List, Mark } from '#ui'
import { addressOfVersion } from './address.ts'
import { ChangeList, changesAPage, type ParentNames } from './change-list.tsx'
import { countsOf, type Difference } from './difference.ts'
import { DraftHead } from './draft-page.tsx'
import { editWords } from './edit-words.ts'
import { NewerNotice, type Newer } from './newer-notice.tsx'
import type { Version } from './version.ts'

interface ChangesProps {
  reader: Reader
  version: Version
  /** What it is compared with; nothing where it was the first. */
  from?: Version
  /** Which of the two it could be compared with was chosen, where there are two. */
  chosen?: 'parent' | 'previous'
  difference?: Difference
  /** Names of parents by item, before and after, for what was moved. */
  parents?: ParentNames
  newer?: Newer
  /** May the reader change it? Then it is one of the pages of a draft. */
  draft: boolean
  page: number
}

/** What changed from the version it was adapted from, or from the one before. */
export const ChangesPage = (props: ChangesProps) => {
  const { reader, version, from, difference, newer, draft, chosen } = props
  const say = editWords(reader.language)
  const address = addressOfVersion(version.space, version.id)
  const lead = from ? sayFrom(reader, from) : say('noOrigin')
  return (
    <>
      {draft ? (
        <DraftHead {...{ reader, version, lead }} at="changes" />
      ) : (
        <Layout.Head title={say('changesTitle')} back={{ href: address, label: version.title }} lead={lead} />
      )}
      {newer && <NewerNotice {...{ reader, newer, address }} />}
      {chosen && (
        <Mark.Chips label={say('with')}>
          <Mark.Chip href={`${address}/changes`} current={chosen === 'parent'}>
            {say('withParent')}
          </Mark.Chip>
          <Mark.Chip href={`${address}/changes?with=previous`} current={chosen === 'previous'}>
            {say('withPrevious')}
          </Mark.Chip>
        </Mark.Chips>
      )}
      {difference && <Changed {...props} difference={difference} />}
    </>
  )
}

/** What a version is compared with. */
export const sayFrom = (reader: Reader, { title, label }: Version) =>
  editWords(reader.language)('changesFrom', { title, label: label || 'none' })

const Changed = ({
  reader,
  version,
  difference,
  parents,
  page,
  chosen,
}: ChangesProps & { difference: Difference }) => {
  const say = editWords(reader.language)
  const address = `${addressOfVersion(version.space, version.id)}/changes`
  const query = chosen === 'previous' ? 'with=previous&' : ''
  const all = Math.ceil(difference.items.length / changesAPage)
  if (difference.items.length === 0 && !difference.rubrics) return <p>{say('nothingChanged')}</p>
  return (
    <>
      <Counts {...{ reader, difference }} />
      <ChangeList {...{ reader, changes: difference.items, parents, page }} />
      {all > 1 && (
        <List.Pager
          label={say('pages')}
          here={say('pageHere', { n: page, all })}
          newer={page > 1 ? { href: `${address}?${query}page=${page - 1}`, label: say('newer') } : undefined}
          older={
            page < all ? { href: `${address}?${query}page=${page + 1}`, label: say('older') } : undefined
          }
        />
      )}
    </>
  )
}

/** How much changed, in words. */
export const Counts = ({ reader, difference }: { reader: Reader; difference: Difference }) => {
  const say = editWords(reader.language)
  const counts = countsOf(difference).map(({ kind, n }) => say(`count.${kind}`, { n }))
  return (
    <>
      <p>{counts.join(', ')}.</p>
      {difference.rubrics && <p>{say('rubricsChanged')}</p>}
      <p class="note">{say('marksKey')}</p>
    </>
  )
}
