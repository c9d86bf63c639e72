import { remember } from '#history'
import type { Transaction } from '#platform'
import type { NoteAnswers } from './note.ts'
import { addNote, putReaders } from './notes.store.ts'

/** A leader writes an information note, and for which of their groups it is. Nobody sees it. */
export async function writeNote(tx: Transaction, person: string, id: string, answers: NoteAnswers) {
  await addNote(tx, person, id, answers)
  await putReaders(tx, person, id, answers.readers)
  await remember(tx, 'wrote', { noun: 'information note', space: person, id })
}
