import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { columns, type Mapping } from './column.ts'
import type { Remark } from './remark.ts'
import { InTheWay } from './remark-list.tsx'
import type { Table } from '#tables'
import { words } from './words.ts'

interface TableProps {
  reader: Reader
  table: Table
  mapping: Mapping
  title: string
  /** What names the table again when the form is sent. */
  kept: Record<string, string>
  refusals?: Remark[]
}

/** What each column of a table holds: guessed, and corrected by whoever knows it. */
export const TablePage = ({ reader, table, mapping, title, kept, refusals = [] }: TableProps) => {
  const say = words(reader.language)
  const options = columns.map((column) => ({ value: column, label: say(`column.${column}`) }))
  return (
    <>
      <Layout.Head
        title={say('tableTitle')}
        lead={say('tableLead')}
        back={{ href: '/frameworks/import', label: say('title') }}
      />
      <InTheWay {...{ reader, refusals }} />
      <Field.Form action="/frameworks/import/table">
        {Object.entries(kept).map(([name, value]) => (
          <input type="hidden" {...{ name, value }} />
        ))}
        <Field.Text name="title" label={say('tableName')} hint={say('tableNameHint')} value={title} />
        {table.header.map((name, i) => (
          <Field.Select
            name={`column.${i}`}
            label={say('columnNamed', { n: i + 1, name })}
            hint={exampleOf(reader, table, i)}
            empty={say('leaveOut')}
            value={mapping[i]}
            options={options}
          />
        ))}
        <p class="note">{say('rowCount', { n: table.rows.length })}</p>
        <Layout.Actions>
          <Button>{say('importIt')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

// The first three different things that stand in a column say more than a row does.
function exampleOf({ language }: Reader, { rows }: Table, i: number): string | undefined {
  const found = new Set(rows.slice(0, 50).flatMap(({ cells }) => cells[i]?.trim() || []))
  const text = [...found]
    .slice(0, 3)
    .map((one) => one.slice(0, 80))
    .join(' · ')
  return text ? words(language)('columnExample', { text }) : undefined
}
