import type { Reader } from '#people'
import type { Table } from '#tables'
import { Button, Field, Layout, Note } from '#ui'
import { rowsOfNames } from './names-of-columns.ts'
import { words } from './words.ts'

export interface NamesProps {
  reader: Reader
  place: { id: string; name: string }
  kept: { file: string; name: string }
  /** The table as it was read without asking. */
  table: Table
  /** What was chosen before, and why it does not do. */
  chosen?: string
  problem?: string
}

/** Two rows look like the names of the columns: which of them are. */
export const NamesPage = ({ reader, place, kept, table, chosen, problem }: NamesProps) => {
  const say = words(reader.language)
  const [upper, lower] = rowsOfNames(table)
  const [over, under] = [wordsOf(table.header), wordsOf(table.rows[0]?.cells ?? [])]
  const options = [
    { value: `${upper}-${lower}`, label: say('names.both', { upper, lower }), hint: say('names.bothHint') },
    { value: `${lower}`, label: say('names.one', { row: lower }), hint: under },
    { value: `${upper}`, label: say('names.one', { row: upper }), hint: over },
  ]
  return (
    <>
      <Layout.Head
        title={say('namesTitle')}
        over={place.name}
        lead={say('namesLead', { upper, lower, over, under })}
        back={{ href: `/organizations/${place.id}/indicators/import`, label: say('bring') }}
      />
      {problem && <Note.Notice kind="due">{problem}</Note.Notice>}
      <Field.Form action={`/organizations/${place.id}/indicators/import/columns`} method="get">
        <input type="hidden" name="file" value={kept.file} />
        <input type="hidden" name="name" value={kept.name} />
        <Field.Choices
          name="names"
          label={say('namesAsk')}
          options={options}
          chosen={[chosen ?? options[0]!.value]}
        />
        <Layout.Actions>
          <Button>{say('goOn')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

// The first few different words of a row are enough to know it again.
function wordsOf(cells: readonly string[]): string {
  const found = [...new Set(cells.map((cell) => cell.trim()).filter(Boolean))]
  const shown = found.slice(0, 4).map((cell) => cell.slice(0, 40))
  return found.length > 4 ? `${shown.join(' · ')} …` : shown.join(' · ')
}
