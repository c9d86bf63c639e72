import type { Reader } from '#people'
import { Button, Note } from '#ui'
import { editWords } from './edit-words.ts'

/** A newer version of what a framework was adapted from. */
export interface Newer {
  title: string
  label: string
  /** A version of one’s own builds on it already. */
  taken: boolean
}

/** Says that the framework this one was adapted from has a newer version, and leads to what it changed. */
export const NewerNotice = ({
  reader,
  newer,
  address,
}: {
  reader: Reader
  newer: Newer
  address: string
}) => {
  const say = editWords(reader.language)
  if (newer.taken) return null
  return (
    <Note.Notice
      kind="due"
      action={
        <Button kind="quiet" href={`${address}/changes/parent`}>
          {say('parentNewerDo')}
        </Button>
      }
    >
      {say('parentNewer', { title: newer.title, label: newer.label || 'none' })}
    </Note.Notice>
  )
}
