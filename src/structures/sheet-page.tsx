import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Layout, Picture } from '#ui'
import type { NoteCopy } from './note-copy.ts'
import { NoteWords } from './note-words.tsx'
import { words } from './words.ts'

interface SheetProps {
  reader: Reader
  id: string
  copy: NoteCopy
  /** When its link ends. */
  until: Date
  /** The whole address, which a camera reads, and the short one, which people type. */
  link: string
  short: string
}

/** A published note on paper: the browser prints it without anything around it. */
export const SheetPage = ({ reader, id, copy, until, link, short }: SheetProps) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head title={copy.title} back={{ href: `/structures/notes/${id}`, label: say('note') }} />
      <p class="hint">{say('printHint')}</p>
      <NoteWords place={reader} copy={copy} under={1} />
      <Layout.Section title={say('askOnline', { name: copy.from.name })}>
        <p>{say('askOnlineUntil', { day: sayInstant(until, 'full', reader) })}</p>
        <p>
          <strong dir="ltr">{short.replace(/^https?:\/\//, '')}</strong>
        </p>
        <Picture.Scan text={link} label={say('scanLabel')} />
      </Layout.Section>
    </>
  )
}
