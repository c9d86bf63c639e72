import type { Reader } from '#people'
import { Mark } from '#ui'
import { boxes, type PhilosophyAnswers } from './philosophy.ts'
import { words } from './words.ts'

interface PhilosophyWordsProps {
  reader: Pick<Reader, 'language'>
  philosophy: PhilosophyAnswers
}

/** What somebody believes, values and therefore does, each over the whole line; a box that is empty is left away. */
export const PhilosophyWords = ({ reader, philosophy }: PhilosophyWordsProps) => {
  const say = words(reader.language)
  return boxes.map(
    (box) =>
      philosophy[box] && (
        <div>
          <h3 class="over">{say(box)}</h3>
          <Mark.Own>{philosophy[box]}</Mark.Own>
        </div>
      ),
  )
}
