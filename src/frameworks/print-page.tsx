import { Layout, List } from '#ui'
import { ContinuumTables } from './continuum-tables.tsx'
import type { Continuum } from './continuum.ts'
import { nameOf, type GuideProps } from './conversation-page.tsx'
import { AboutFramework } from './front-parts.tsx'
import { GuideHead } from './guide-head.tsx'
import { partsOf, type GuideItem } from './guide.ts'
import type { ItemLine } from './item-parts.ts'
import type { ReadLine } from './reading.ts'
import { RubricTables } from './rubric-tables.tsx'
import { words } from './words.ts'

interface PrintProps extends Omit<GuideProps, 'under'> {
  rubricLines: ItemLine[]
  continuums: Continuum[]
}

/** All of a framework on paper: every statement, rubric and continuum, with license and source. */
export const PrintPage = ({ reader, front, reading, items, rubricLines, continuums }: PrintProps) => {
  const say = words(reader.language)
  const known = new Map(items.map((item) => [item.id, item]))
  return (
    <>
      <GuideHead {...{ reader, front }} title={front.title} lead={front.description} />
      {partsOf(reading).map((part) => (
        <Layout.Section title={part.head ? nameOf(part.head) : say('standingAlone')}>
          <List.Worksheet lang={front.language}>
            {part.head && <Rest line={part.head} item={known.get(part.head.item.id)} />}
            {part.lines.map((line) => (
              <List.Work title={nameOf(line)} heading={line.within > 0} depth={line.depth - 1}>
                <Rest {...{ line }} item={known.get(line.item.id)} />
              </List.Work>
            ))}
          </List.Worksheet>
        </Layout.Section>
      ))}
      <RubricTables {...{ reader }} lines={rubricLines} />
      <ContinuumTables {...{ reader, continuums }} />
      <AboutFramework {...{ reader, front }} />
    </>
  )
}

/** What a line does not say itself: the whole statement under a short wording, and the equity note. */
const Rest = ({ line, item }: { line: ReadLine; item: GuideItem | undefined }) => (
  <>
    {item && nameOf(line) !== nameOf(line, item.statement) && <p>{item.statement}</p>}
    {item?.equityNote && <p class="note">{item.equityNote}</p>}
  </>
)
