import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import type { Remark } from './remark.ts'
import type { Report } from './report.ts'
import { words } from './words.ts'

interface ReportProps {
  reader: Reader
  place: { id: string; name: string }
  report: Report
}

/** What an import did, and what is worth a look in the file. */
export const ReportPage = ({ reader, place, report }: ReportProps) => {
  const say = words(reader.language)
  const numbers = new Intl.NumberFormat(reader.language)
  const { counts, remarks } = report
  const here = `/organizations/${place.id}/indicators`
  return (
    <>
      <Layout.Head
        title={say('reportTitle')}
        over={place.name}
        lead={report.name}
        back={{ href: here, label: say('title') }}
        action={<Button href={here}>{say('toMeasures')}</Button>}
      />
      <List.Facts
        facts={(['added', 'changed', 'same', 'missing', 'hidden'] as const).map((key) => [
          say(`counts.${key}`),
          numbers.format(counts[key]),
        ])}
      />
      {counts.missing > 0 && <p class="note">{say('missingStay')}</p>}
      {counts.hidden > 0 && <p class="note">{say('hiddenWhy')}</p>}
      {remarks.length > 0 && (
        <Layout.Section title={say('remarks')}>
          <Remarks {...{ reader, remarks }} />
        </Layout.Section>
      )}
    </>
  )
}

export const Remarks = ({ reader, remarks }: { reader: Reader; remarks: Remark[] }) => {
  const say = words(reader.language)
  return (
    <List.Rows>
      {remarks.map(({ problem, count, rows, examples }) => (
        <List.Row
          title={say(`remark.${problem}`, { n: count })}
          note={say(rows.length < count ? 'firstRows' : 'inRows', { rows: rows.join(', '), n: rows.length })}
        >
          {examples.length > 0 && <p class="note">{say('examples', { text: examples.join(' · ') })}</p>}
        </List.Row>
      ))}
    </List.Rows>
  )
}
