import type { Reader } from '#people'
import { Button, Layout, List, Mark } from '#ui'
import { addressOfVersion, spaceInAddress } from './address.ts'
import { drawTree } from './draw-tree.ts'
import { Found } from './found.tsx'
import { AboutFramework, FrontLine } from './front-parts.tsx'
import type { Front } from './front.ts'
import { NewerNotice, type Newer } from './newer-notice.tsx'
import type { Reading } from './reading.ts'
import { sayStanding } from './say-front.ts'
import { SearchForm } from './shelf-page.tsx'
import type { Hit } from './shelf.ts'
import type { Uses } from './uses.ts'
import { WhereUsed } from './where-used.tsx'
import { words } from './words.ts'

export interface FrameworkProps {
  reader: Reader
  front: Front
  reading: Reading
  /** Down to which level the tree is shown. */
  depth: number
  /** A newer version of what it was adapted from. */
  newer?: Newer
  uses: Uses
  asked: string
  hits: Hit[]
  page: number
}

/** A framework on one page: what it is, its tree, and who uses it. */
export const FrameworkPage = (props: FrameworkProps) => {
  const { reader, front, reading, depth, newer, asked, uses } = props
  const say = words(reader.language)
  const address = addressOfVersion(front.space, front.id)
  return (
    <>
      <Layout.Head
        title={front.title}
        over={sayStanding(front, reader.language, front.kind)}
        lead={front.description}
        back={{ href: '/frameworks', label: say('title') }}
        action={<MainAction {...{ reader, front, address }} />}
      />
      <FrontLine {...{ reader, front }} />
      {newer && <NewerNotice {...{ reader, newer, address }} />}
      <Ways {...{ reader, front, address }} />
      <Layout.Details summary={say('searchHere')} open={asked !== ''}>
        <SearchForm action={address} label={say('searchWords')} {...{ reader, asked }} />
      </Layout.Details>
      {asked ? (
        <Found {...props} path={address} />
      ) : (
        <Layout.Section title={say('items', { n: reading.lines.filter(({ again }) => !again).length })}>
          <Levels {...{ reader, reading, depth, address }} />
          <Tree {...{ reader, front, reading, depth }} />
          {reading.lines.length === 0 && <p>{say('noItems')}</p>}
        </Layout.Section>
      )}
      <WhereUsed {...{ reader, uses }} adoptions={front.adoptions} />
      <AboutFramework {...{ reader, front }} />
    </>
  )
}

type Part = Pick<FrameworkProps, 'reader' | 'front'> & { address: string }

/** A draft is edited, a version in use adopted; both only by whoever keeps frameworks. */
const MainAction = ({ reader, front, address }: Part) => {
  const say = words(reader.language)
  if (front.keeps && front.status === 'draft') return <Button href={`${address}/edit`}>{say('edit')}</Button>
  if (!front.adopts || front.status !== 'adopted') return null
  return (
    <Button kind="plain" href={`${address}/adopting`}>
      {say('adopt')}
    </Button>
  )
}

/** What one can do with a framework, out of the way of who only reads. */
const Ways = ({ reader, front, address }: Part) => {
  const say = words(reader.language)
  return (
    <Layout.Details summary={say('ways')}>
      <List.Rows>
        <List.Row
          title={say('conversationGuide')}
          href={`${address}/guide/conversation`}
          note={say('conversationNote')}
        />
        <List.Row
          title={say('selfAssessmentGuide')}
          href={`${address}/guide/self-assessment`}
          note={say('selfAssessmentNote')}
        />
        <List.Row title={say('printIt')} href={`${address}/print`} note={say('printNote')} />
        {front.adopts && (
          <List.Row
            title={say('besideAnother')}
            href={`/crosswalks/new?from=${spaceInAddress(front.space)}/${front.id}`}
          />
        )}
        {front.from && <List.Row title={say('changes')} href={`${address}/changes`} />}
        <List.Row title={say('exportCase')} href={`${address}/export?format=case`} note={say('exportNote')} />
        <List.Row title={say('exportCsv')} href={`${address}/export?format=csv`} />
        {front.keeps && front.status === 'draft' && (
          <List.Row title={say('adopt')} href={`${address}/adopting`} note={say('adoptNote')} />
        )}
        {front.adopts && front.status === 'adopted' && (
          <List.Row title={say('adapt')} href={`${address}/adapting`} note={say('adaptNote')} />
        )}
        {front.keeps && front.status !== 'draft' && (
          <List.Row title={say('nextVersion')} href={`${address}/next`} note={say('nextNote')} />
        )}
      </List.Rows>
    </Layout.Details>
  )
}

/** Down to which level the tree is shown, in the framework's own words. */
const Levels = ({
  reader,
  reading,
  depth,
  address,
}: Pick<FrameworkProps, 'reader' | 'reading' | 'depth'> & { address: string }) => {
  const say = words(reader.language)
  const { levels } = reading
  if (levels.length < 2) return null
  return (
    <Mark.Chips label={say('levels')}>
      {[levels.at(-1)!, ...levels.slice(0, -1)].map((level, n) => (
        <Mark.Chip
          href={`${address}?level=${level.depth + 1}`}
          current={level.depth === depth}
          count={level.lines}
        >
          {n === 0
            ? say('levelAll')
            : say(level.kind ? 'levelTo' : 'levelNumber', { kind: level.kind, n: level.depth + 1 })}
        </Mark.Chip>
      ))}
    </Mark.Chips>
  )
}

const Tree = ({
  reader,
  front,
  reading,
  depth,
}: Pick<FrameworkProps, 'reader' | 'front' | 'reading' | 'depth'>) => (
  <List.Outline
    lang={front.language}
    drawn={drawTree(reading, front, { depth, language: reader.language })}
  />
)
