import type { Reader } from '#people'
import { Layout, List } from '#ui'
import { tablesOf, type ItemLine } from './item-parts.ts'
import { words } from './words.ts'

/** Rubric lines side by side, a section for each rubric. */
export const RubricTables = ({ reader, lines }: { reader: Reader; lines: ItemLine[] }) => (
  <>
    {[...Map.groupBy(lines, ({ rubricId }) => rubricId).values()].map((rubric) => (
      <Rubric {...{ reader }} lines={rubric} />
    ))}
  </>
)

const Rubric = ({ reader, lines }: { reader: Reader; lines: ItemLine[] }) => {
  const say = words(reader.language)
  const { rubric, about } = lines[0]!
  const title = rubric || say('rubric')
  return (
    <Layout.Section {...{ title }}>
      {about && <p class="note">{about}</p>}
      {tablesOf(lines).map((table) => (
        <List.Comparison
          caption={title}
          over={say('criterion')}
          columns={table[0]!.levels.map(({ label }, n) => label || say('levelNumber', { n: n + 1 }))}
          rows={table.map(({ description, category, levels }) => ({
            head: description || category || title,
            note: description ? category : '',
            cells: levels.map(({ text }) => text || say('notSaid')),
          }))}
        />
      ))}
    </Layout.Section>
  )
}
