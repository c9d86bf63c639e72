import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import { editWords } from './edit-words.ts'
import type { ItemLine } from './outline.ts'

interface LinesProps {
  reader: Reader
  lines: ItemLine[]
  rubrics: { id: string; title: string }[]
  item: { id: string }
  edit: string
}

/** What rubrics say of an item, and a line more. */
export const RubricLines = ({ reader, lines, rubrics, item, edit }: LinesProps) => {
  const say = editWords(reader.language)
  return (
    <Layout.Section title={say('itemRubrics')}>
      {lines.length === 0 && <p class="note">{say('noLines')}</p>}
      <List.Rows>
        {lines.map((line) => (
          <List.Row
            title={line.description || line.category || say('untitled')}
            href={`${edit}/lines/${line.id}`}
            note={line.rubric}
          />
        ))}
      </List.Rows>
      <Layout.Actions>
        {rubrics.map(({ id, title }) => (
          <Button kind="quiet" href={`${edit}/rubrics/${id}/lines/new?item=${item.id}`}>
            {say('addLine', { title: title || say('rubricUntitled') })}
          </Button>
        ))}
        {rubrics.length === 0 && (
          <Button kind="quiet" href={`${edit}/rubrics`}>
            {say('newRubric')}
          </Button>
        )}
      </Layout.Actions>
    </Layout.Section>
  )
}
