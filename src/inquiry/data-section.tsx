import { MeasurePicture, sayGrade, widestGap, type Measure, type GroupCell } from '#indicators'
import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Layout, Note, Picture } from '#ui'
import type { Inquiry } from './inquiry.ts'
import type { OwnNumber } from './own-number.ts'
import { words } from './words.ts'

/** What an inquiry looks at: a measure as everybody may see it, or numbers of the leader's own. */
export interface Data {
  measure?: Measure
  place?: { name: string }
  cells: GroupCell[]
  numbers: OwnNumber[]
  /** When what is shown last changed, where that was after the look. */
  changedAt?: Date
}

/** The picture: through the years and side by side, or the leader's own numbers. */
export const DataSection = ({ reader, inquiry, data }: { reader: Reader; inquiry: Inquiry; data: Data }) => {
  const say = words(reader.language)
  const { measure, place, cells, numbers, changedAt } = data
  if (inquiry.measure && (!measure || !place)) return <p class="note">{say('gone')}</p>
  if (!measure || !place) return <OwnNumbers {...{ reader, inquiry, numbers }} />
  const { grade, group } = inquiry
  return (
    <>
      {changedAt && (
        <Note.Notice>{say('changedSince', { day: sayInstant(changedAt, 'day', reader) })}</Note.Notice>
      )}
      <MeasurePicture
        {...{ reader, measure, cells, group }}
        whose={`${place.name}, ${sayGrade(reader.language, grade)}`}
      />
    </>
  )
}

const OwnNumbers = ({
  reader,
  inquiry,
  numbers,
}: {
  reader: Reader
  inquiry: Inquiry
  numbers: OwnNumber[]
}) => {
  const say = words(reader.language)
  const values = numbers.flatMap(({ value }) => value ?? [])
  const percent = inquiry.unit === 'percent' && values.every((value) => value >= 0 && value <= 100)
  const most = Math.max(0, ...values)
  const said = (value: number) => (inquiry.unit === 'percent' ? `${value}%` : String(value))
  return (
    <Layout.Section title={say('ownNumbers')}>
      <Picture.SideBySide
        scale={{ from: Math.min(0, ...values), to: percent ? 100 : most || 1 }}
        sides={numbers.map(({ label, value, n }) => ({
          label,
          value: value ?? undefined,
          text: value === null ? say('noNumber') : said(value),
          note: n === null ? undefined : say('n', { n }),
        }))}
      />
    </Layout.Section>
  )
}

/** The widest difference between groups in what is looked at, where it is worth a question. */
export const gapIn = ({ measure, cells }: Data) => measure && widestGap(measure.unit, cells)
