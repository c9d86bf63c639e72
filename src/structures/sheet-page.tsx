import type { Reader } from '#people'
import { Layout } from '#ui'
import type { NoteCopy } from './note-copy.ts'
import { NoteWords } from './note-words.tsx'
import { words } from './words.ts'

interface SheetProps {
  reader: Reader
  id: string
  copy: NoteCopy
  link: string
}

/** A published note on paper: the browser prints it without anything around it. */
export const SheetPage = ({ reader, id, copy, link }: SheetProps) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head title={copy.title} back={{ href: `/structures/notes/${id}`, label: say('note') }} />
      <NoteWords place={reader} copy={copy} under={1} />
      <p class="note">
        {say('askOnline')} <span dir="ltr">{link}</span>
      </p>
      <p class="hint">{say('printHint')}</p>
    </>
  )
}
