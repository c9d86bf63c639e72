import { sayInstant } from '#language'
import type { MailState } from '#mail'
import type { Reader } from '#people'
import { Layout, List, Note } from '#ui'
import type { JobCount } from './operations.store.ts'
import { words } from './words.ts'

interface OperationsProps {
  reader: Reader
  version: string
  jobs: JobCount[]
  store: { files: number; bytes: number } | undefined
  backup: { madeAt: Date; bytes: number; missing: number } | undefined
  dataDir: string
  /** Is this a demo, in which nobody has anything to lose? */
  demo: boolean
  mailReady: boolean
  /** How many bytes are free on the disk; nothing where nobody can tell. */
  room: number | undefined
  /** How many bytes of files each person may keep. */
  filesEach: number
  mail: MailState | undefined
  /** Until when the certificate is good; nothing where a proxy has it. */
  certificate: { until: Date; left: number } | undefined
}

/** How LPS runs: backups, mail, later work, storage. Counts and dates, no content. */
export const OperationsPage = (props: OperationsProps) => {
  const { reader, version } = props
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('operations')}
        back={{ href: '/administration', label: say('administration') }}
        lead={say('operationsLead', { version })}
      />
      <Backups {...props} />
      <Mail {...props} />
      <Certificate {...props} />
      <Storage {...props} />
      <Jobs {...props} />
    </>
  )
}

const week = 7 * 24 * 3600 * 1000
const little = 1e9

const Storage = ({ reader, store, room, filesEach }: OperationsProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('storage')}>
      <p>{say('storageIs', { n: store?.files ?? 0, size: megabytes(store?.bytes ?? 0) })}</p>
      <p class="note">{say('roomEach', { room: filesEach / 1e9 })}</p>
      {room !== undefined && room >= little && (
        <p class="note">{say('roomIs', { room: (room / 1e9).toFixed(room < 1e10 ? 1 : 0) })}</p>
      )}
      {room !== undefined && room < little && (
        <Note.Notice kind="due">{say('roomLittle', { room: megabytes(room) })}</Note.Notice>
      )}
    </Layout.Section>
  )
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)

const Backups = ({ reader, backup, dataDir, demo }: OperationsProps) => {
  const say = words(reader.language)
  const file = `lps-${reader.now.toISOString().slice(0, 10)}.zip`
  return (
    <Layout.Section title={say('backups')}>
      <p>
        {backup
          ? say('backupIs', {
              day: sayInstant(backup.madeAt, 'moment', reader),
              size: megabytes(backup.bytes),
            })
          : say('noBackup')}
      </p>
      {!backup && demo && <p class="note">{say('backupDemo')}</p>}
      {!backup && !demo && <Note.Notice kind="due">{say('backupNone')}</Note.Notice>}
      {backup && !demo && reader.now.getTime() - backup.madeAt.getTime() > week && (
        <Note.Notice kind="due">{say('backupOld')}</Note.Notice>
      )}
      {backup && backup.missing > 0 && <p>{say('backupMissing', { n: backup.missing })}</p>}
      <p class="note">{say('backupHow')}</p>
      <List.Command line={`npm run lps -- backup ${file} --data ${dataDir}`} />
    </Layout.Section>
  )
}

const soon = 14 * 24 * 3600 * 1000

const Certificate = ({ reader, certificate }: OperationsProps) => {
  const say = words(reader.language)
  if (!certificate) return null
  const { until, left } = certificate
  const day = sayInstant(until, 'full', reader)
  return (
    <Layout.Section title={say('certificate')}>
      {left >= soon && <p>{say('certificateIs', { day })}</p>}
      {left < soon && left > 0 && <Note.Notice kind="due">{say('certificateSoon', { day })}</Note.Notice>}
      {left <= 0 && <Note.Notice kind="due">{say('certificateOver', { day })}</Note.Notice>}
    </Layout.Section>
  )
}

const Mail = ({ reader, mailReady, mail }: OperationsProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('mail')}>
      <p>{say(mailReady ? 'mailReady' : 'noMail')}</p>
      {mail && (
        <List.Facts
          facts={[
            [say('mailSent'), String(mail.sentToday)],
            [say('mailWaiting'), String(mail.waiting + mail.failing)],
            [say('mailGivenUp'), String(mail.givenUp)],
            [say('mailLast'), mail.lastSentAt ? sayInstant(mail.lastSentAt, 'moment', reader) : say('never')],
            ...(mail.lastError ? [[say('mailError'), mail.lastError] as [string, string]] : []),
          ]}
        />
      )}
    </Layout.Section>
  )
}

const Jobs = ({ reader, jobs }: OperationsProps) => {
  const say = words(reader.language)
  const told = jobs.filter(({ state }) => state !== 'completed')
  return (
    <Layout.Section title={say('jobs')}>
      {told.length === 0 && <p>{say('noJobs')}</p>}
      {told.length > 0 && (
        <List.Rows>
          {told.map(({ queue, state, n, oldest }) => (
            <List.Row
              title={`${queue}: ${n}`}
              note={`${state} · ${say('oldest', { day: sayInstant(oldest, 'moment', reader) })}`}
            />
          ))}
        </List.Rows>
      )}
    </Layout.Section>
  )
}
