import { sayDay, type Place } from '#language'
import { Prose } from '#ui'
import type { NoteCopy } from './note-copy.ts'
import { words } from './words.ts'

/** A note as it is read: the same for its writer before the act, behind its link and on paper. */
export const NoteWords = ({ place, copy, under }: { place: Place; copy: NoteCopy; under: 1 | 2 }) => (
  <>
    <p class="note">{sayFrom(copy, place)}</p>
    <Prose markdown={copy.words} under={under} />
  </>
)

function sayFrom({ from, on }: NoteCopy, place: Place) {
  const who = [from.name, from.post, from.organization].filter(Boolean).join(', ')
  return words(place.language)('fromOn', { who, on: sayDay(on, 'full', place) })
}
