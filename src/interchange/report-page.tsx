import { addressOfVersion } from '#frameworks'
import type { Reader } from '#people'
import { Button, Layout, List, Note } from '#ui'
import type { ShownReport } from './imports.store.ts'
import { RemarkList } from './remark-list.tsx'
import { words } from './words.ts'

const kinds = ['items', 'associations', 'rubrics', 'criteria', 'scales', 'continuums'] as const

/** What was imported: how much, and what is worth a look. */
export const ReportPage = ({ reader, report }: { reader: Reader; report: ShownReport }) => {
  const say = words(reader.language)
  const { title, organization, counts, warnings } = report
  const numbers = new Intl.NumberFormat(reader.language)
  return (
    <>
      <Layout.Head
        title={say('importedTitle', { title })}
        lead={say(report.again ? 'importedAgain' : 'importedLead', { organization })}
        back={{ href: '/frameworks', label: say('back') }}
        action={<Button href={addressOfVersion(report.space, report.version)}>{say('open')}</Button>}
      />
      {report.noDerivatives && <Note.Notice kind="due">{say('noDerivatives')}</Note.Notice>}
      <Layout.Section title={say('held')}>
        <List.Facts
          facts={kinds.flatMap((kind) =>
            counts[kind] ? [[say(`counts.${kind}`), numbers.format(counts[kind])] as [string, string]] : [],
          )}
        />
      </Layout.Section>
      <Layout.Section title={say('warnings')}>
        {warnings.length ? (
          <RemarkList {...{ reader, remarks: warnings }} all={counts.warnings} />
        ) : (
          <p class="note">{say('noWarnings')}</p>
        )}
      </Layout.Section>
    </>
  )
}

/** The document stands there already, word for word. */
export const SamePage = ({ reader, title, href }: { reader: Reader; title: string; href: string }) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('sameTitle')}
        lead={say('sameLead', { title })}
        back={{ href: '/frameworks', label: say('back') }}
      />
      <Layout.Actions>
        <Button href={href}>{say('open')}</Button>
      </Layout.Actions>
    </>
  )
}
