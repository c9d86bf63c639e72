import { textOf } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout, Note } from '#ui'
import type { Table } from '#tables'
import { units } from './cell.ts'
import { columns, type Mapping } from './column.ts'
import type { Known } from './match-school.ts'
import type { ReadPoints } from './read-points.ts'
import type { Remark } from './remark.ts'
import { Remarks } from './report-page.tsx'
import { sayMeasure } from './say-cell.ts'
import { shares, signs } from './settle-scale.ts'
import { Strangers } from './strangers-section.tsx'
import type { Stranger } from './strangers.ts'
import { words } from './words.ts'

export interface ColumnsProps {
  reader: Reader
  place: { id: string; name: string }
  kept: { file: string; name: string; names?: string }
  table: Table
  mapping: Mapping
  /** The columns are those of the last time. */
  remembered?: boolean
  known: Known[]
  answers: Record<string, unknown>
  /** Names that mean nobody as they are written. */
  strangers?: Stranger[]
  mixed?: ReadPoints['mixed']
  problem?: 'noValues' | 'noPoints'
  /** Why not one row could be read. */
  why?: Remark[]
}

/** What the columns of a table hold, guessed or remembered, to be corrected; and what no column says. */
export const ColumnsPage = (props: ColumnsProps) => {
  const { reader, place, kept, table, mixed = [], problem, why = [], remembered } = props
  const say = words(reader.language)
  const here = `/organizations/${place.id}/indicators`
  return (
    <>
      <Layout.Head
        title={say('columnsTitle')}
        over={place.name}
        lead={say(remembered ? 'columnsRemembered' : 'columnsLead', { n: table.rows.length })}
        back={{ href: `${here}/import`, label: say('bring') }}
      />
      {props.strangers && <Note.Notice kind="due">{say('strangersNotice')}</Note.Notice>}
      {problem && <Note.Notice kind="due">{say(problem)}</Note.Notice>}
      {why.length > 0 && <Remarks {...{ reader, remarks: why }} />}
      {mixed.map((one) => (
        <Note.Notice kind="due">
          {say(`mixed.${one.mixed}`, { measure: sayMeasure(one), rows: one.rows.join(', ') })}
        </Note.Notice>
      ))}
      <Field.Form action={`${here}/import/columns`}>
        <input type="hidden" name="file" value={kept.file} />
        <input type="hidden" name="name" value={kept.name} />
        {kept.names && <input type="hidden" name="names" value={kept.names} />}
        <Strangers {...props} />
        <Meant {...props} />
        <Columns {...props} />
        <Whole {...props} />
        <Layout.Actions>
          <Button>{say('importIt')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

/** What only a person knows of numbers that do not go together; what was said once is asked along with the rest. */
const Meant = ({ reader, answers, mixed = [] }: ColumnsProps) => {
  const say = words(reader.language)
  const [scale, unit, sign, stacked] = (['scale', 'unit', 'sign', 'stacked'] as const).map((kind) =>
    mixed.some((one) => one.mixed === kind),
  )
  return (
    <>
      {(scale || textOf(answers['shares'])) && (
        <Field.Choices
          name="shares"
          label={say('shares')}
          chosen={[textOf(answers['shares']) ?? '']}
          options={shares.map((one) => ({ value: one, label: say(`shares.${one}`) }))}
        />
      )}
      {(unit || sign || textOf(answers['signs'])) && (
        <Field.Choices
          name="signs"
          label={say('signs')}
          chosen={[textOf(answers['signs']) ?? '']}
          options={signs
            .filter((one) => one === 'plain' || !sign)
            .map((one) => ({ value: one, label: say(`signs.${one}`) }))}
        />
      )}
      {(stacked || textOf(answers['stacked'])) && (
        <Field.Choices
          name="stacked"
          label={say('stacked')}
          chosen={[textOf(answers['stacked']) ?? '']}
          options={[{ value: 'first', label: say('stacked.first') }]}
        />
      )}
    </>
  )
}

const Columns = ({ reader, table, mapping }: ColumnsProps) => {
  const say = words(reader.language)
  const options = columns.map((column) => ({ value: column, label: say(`column.${column}`) }))
  return table.header.map(
    (name, i) =>
      isFilled(table, i) && (
        <Field.Select
          name={`column.${i}`}
          label={say('columnNamed', { n: i + 1, name })}
          hint={exampleOf(reader, table, i)}
          empty={say('leaveOut')}
          value={mapping[i] ?? undefined}
          options={options}
        />
      ),
  )
}

// A column without a name and without a word in it is only room between others.
const isFilled = ({ header, rows }: Table, i: number) =>
  Boolean(header[i]) || rows.some(({ cells }) => cells[i]?.trim())

// The first three different things that stand in a column say more than a row does.
function exampleOf({ language }: Reader, { rows }: Table, i: number): string | undefined {
  const found = [...new Set(rows.slice(0, 50).flatMap(({ cells }) => cells[i]?.trim() || []))].slice(0, 3)
  return found.length
    ? words(language)('columnExample', { text: found.map((one) => one.slice(0, 60)).join(' · ') })
    : undefined
}

const Whole = ({ reader, place, known, answers }: ColumnsProps) => {
  const say = words(reader.language)
  const text = (name: string) => ({ name, value: textOf(answers[name]), aside: say('optional') })
  return (
    <Layout.Section title={say('whole')}>
      <p class="note">{say('wholeLead')}</p>
      <Field.Text {...text('measure')} label={say('column.measure')} hint={say('measureHint')} />
      <Field.Text {...text('subject')} label={say('column.subject')} />
      <Field.Text {...text('year')} width="short" label={say('column.year')} hint={say('yearHint')} />
      <Field.Select
        name="about"
        label={say('column.school')}
        value={textOf(answers['about']) ?? place.id}
        options={known.slice(0, 500).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Field.Select
        {...text('unit')}
        label={say('unit')}
        empty={say('unit.guess')}
        options={units.map((unit) => ({ value: unit, label: say(`unit.${unit}`) }))}
      />
    </Layout.Section>
  )
}
