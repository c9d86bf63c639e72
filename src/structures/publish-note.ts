import { complain, done, type Outcome } from '#forms'
import { found, refuseUnless, type Transaction } from '#platform'
import type { Reader } from '#people'
import { Links, seal } from '#snapshots'
import { findCopyOut } from './find-copy-out.ts'
import { copyOf } from './note-copy.ts'
import { endOf, type PublishAnswers } from './note.ts'
import { holdNote, noteWith, writerOf } from './notes.store.ts'

/**
 * A leader publishes a note: the copy they looked at, by its seal. Its link leads nowhere for a quarter of an hour. Where a
 * copy is out already nothing happens; where the note has no text, or says something else by now, they look again.
 */
export async function publishNote(
  tx: Transaction,
  { reader, id }: { reader: Pick<Reader, 'id' | 'today'>; id: string },
  answers: PublishAnswers,
): Promise<Outcome<void>> {
  refuseUnless(await holdNote(tx, reader.id, id))
  if (await findCopyOut(tx, reader.id, id)) return done(undefined)
  const note = found(await noteWith(tx, reader.id, id))
  if (!note.words) return complain({ words: 'empty' })
  const manifest = copyOf(note, found(await writerOf(tx, reader.id)), reader)
  if (seal(manifest).sha256 !== answers.seal) return complain({ words: 'changed' })
  const until = endOf(tx.now, answers.days)
  await Links.publishCopy(tx, { id: answers.once, about: manifest.about, manifest, until })
  return done(undefined)
}
