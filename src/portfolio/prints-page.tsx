import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Layout, List, Note } from '#ui'
import type { Print } from './print.ts'
import { words } from './words.ts'

/** The PDFs a leader made, and the button that makes one. */
export const PrintsPage = ({ reader, prints, year }: { reader: Reader; prints: Print[]; year: string }) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('printTitle')}
        lead={say('printLead', { year })}
        back={{ href: '/portfolio', label: say('back') }}
      />
      <form method="post" action="/prints">
        <Button icon="printer">{say('printStart')}</Button>
      </form>
      <p class="note">{say('printPrivate')}</p>
      <Layout.Section title={say('prints')}>
        {prints.length === 0 && <p class="note">{say('printsNone')}</p>}
        {prints.length > 0 && (
          <List.Rows>
            {prints.map((print) => (
              <List.Row
                title={say('printMade', { at: sayInstant(print.askedAt, 'moment', reader) })}
                href={`/prints/${print.id}`}
                note={stateOf(print, reader)}
              />
            ))}
          </List.Rows>
        )}
        {prints.length > 0 && <p class="note">{say('printsKept')}</p>}
      </Layout.Section>
    </>
  )
}

/** One PDF: how far it is, or where it is. */
export const PrintPage = ({ reader, print }: { reader: Reader; print: Print }) => {
  const say = words(reader.language)
  const file = `/prints/${print.id}/file`
  return (
    <>
      <Layout.Head title={say('printTitle')} back={{ href: '/prints', label: say('prints') }} />
      {print.state === 'ready' && !print.sha256 ? (
        <p>{say('printGone')}</p>
      ) : print.state === 'ready' ? (
        <>
          <p>{say('printDone')}</p>
          <Layout.Actions>
            <Button href={file} icon="file">
              {say('printReady', { pages: print.pages ?? 0 })}
            </Button>
          </Layout.Actions>
          <p class="note">
            {print.conforms ? `${say('printConforms')} ${print.why}` : say('printPlain', { why: print.why })}
          </p>
        </>
      ) : print.state === 'failed' ? (
        <Note.Notice kind="due">{say('print.failed')}</Note.Notice>
      ) : (
        <>
          <Note.Progress
            words={stateOf(print, reader)}
            percent={print.percent}
            src={`/prints/${print.id}/progress`}
            again={{ href: `/prints/${print.id}`, label: say('printAgain') }}
          />
          <p class="note">{say('printLater')}</p>
        </>
      )}
      <p class="note">{say('printPrivate')}</p>
    </>
  )
}

/** Where a PDF is, in words. */
export const stateOf = (print: Print, { language }: { language: string }) =>
  words(language)(`print.${print.state}`, { percent: print.percent, pages: print.pages ?? 0 })
