import { between, complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { found, refuseUnless, type Transaction } from '#platform'
import { findCopyOut } from './find-copy-out.ts'
import { noteTexts, type NoteAnswers } from './note.ts'
import { changeNote, holdNote, noteWith, putReaders } from './notes.store.ts'

/**
 * A leader writes a note anew, unless a copy of it is out: then it stands as it is. `given`: the form as it was sent; where
 * other words were kept since, both come back. Refused for a note that is not one's own.
 */
export async function rewriteNote(
  tx: Transaction,
  { person, id }: { person: string; id: string },
  answers: NoteAnswers,
  given: Record<string, unknown> = {},
): Promise<Outcome<void>> {
  refuseUnless(await holdNote(tx, person, id))
  if (await findCopyOut(tx, person, id)) return complain({ words: 'out' })
  const came = between(noteTexts, given, { ...found(await noteWith(tx, person, id)) })
  if (came) return { ok: false, complaints: {}, between: came }
  await changeNote(tx, person, id, answers)
  await putReaders(tx, person, id, answers.readers)
  await remember(tx, 'rewrote', { noun: 'information note', space: person, id })
  return done(undefined)
}
