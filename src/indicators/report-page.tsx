import type { Reader } from '#people'
import { Button, Layout, List, Note } from '#ui'
import type { Import } from './import.ts'
import type { Remark } from './remark.ts'
import { sayAbout, sayBrought, sayTakenBack } from './say-import.ts'
import { words } from './words.ts'

interface ReportProps {
  reader: Reader
  place: { id: string; name: string }
  report: Import
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
        lead={`${report.name || say('nameless')} · ${sayBrought(report, reader)}`}
        back={{ href: `${here}/import`, label: say('bring') }}
        action={<Button href={here}>{say('toMeasures')}</Button>}
      />
      <TakenBack {...{ reader, place, report }} />
      {report.kept && <p>{sayAbout(report, reader)}</p>}
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
      {!report.takenBackAt && <TakeBack {...{ reader, place, report }} />}
    </>
  )
}

const TakeBack = ({ reader, place, report }: ReportProps) => {
  const say = words(reader.language)
  const at = `/organizations/${place.id}/indicators/imports/${report.id}/taking-back`
  return (
    <Layout.Section title={say('wasItWrong')}>
      <p class="note">{say(report.kept ? 'takeBackNote' : 'notKept')}</p>
      {report.kept && (
        <Layout.Actions>
          <Button kind="plain" href={at}>
            {say('takeBack')}
          </Button>
        </Layout.Actions>
      )}
    </Layout.Section>
  )
}

const TakenBack = ({ reader, place, report }: ReportProps) => {
  const say = words(reader.language)
  const on = sayTakenBack(report, reader)
  if (!on) return null
  const bring = (
    <form
      method="post"
      action={`/organizations/${place.id}/indicators/imports/${report.id}/taking-back/ending`}
    >
      <Button kind="quiet">{say('bringBack')}</Button>
    </form>
  )
  return <Note.Notice action={bring}>{say('takenBack', { on })}</Note.Notice>
}

/** What was found in a table on the way, each kind with its lines. */
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
