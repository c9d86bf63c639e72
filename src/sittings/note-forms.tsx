import { newId } from '#platform'
import { Button, Field } from '#ui'
import type { Noted } from './live.ts'
import { addressOf, type Room } from './room.ts'
import type { Words } from './words.ts'

interface NoteProps extends Room {
  n: number
  say: Words
}

/** Noting who does what by when; on the one phone in the middle a member writes for all. */
export const PromiseNotes = ({ n, say, reader, sitting, members, live }: NoteProps) => (
  <>
    <form class="form card-form" action={`${addressOf(sitting)}/promises`} method="post">
      <input type="hidden" name="once" value={newId()} />
      {members.length > 1 && (
        <Field.Select
          name="person"
          id={`person-${n}`}
          short
          label={say('promiseWho')}
          value={reader.id}
          options={members.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Field.Area name="words" id={`promise-${n}`} rows={2} label={say('promiseWhat')} maxlength={500} />
      <Field.Day name="dueOn" id={`due-${n}`} label={say('promiseDue')} aside={say('optional')} />
      <Button kind="plain">{say('addPromise')}</Button>
    </form>
    <NotedList kind="promises" title={say('promisesNoted')} noted={live.promises} />
  </>
)

/** Noting what it was about, in a few words. */
export const ThemeNotes = ({ n, say, sitting, live }: NoteProps) => (
  <>
    <form class="form card-form" action={`${addressOf(sitting)}/themes`} method="post">
      <input type="hidden" name="once" value={newId()} />
      <Field.Area
        name="words"
        id={`theme-${n}`}
        rows={2}
        label={say('theme')}
        hint={say('themeHint')}
        maxlength={300}
      />
      <Button kind="plain">{say('addTheme')}</Button>
    </form>
    <NotedList kind="themes" title={say('themesNoted')} noted={live.themes} />
  </>
)

interface NotedListProps {
  kind: 'promises' | 'themes'
  title: string
  noted: Noted[]
}

const NotedList = ({ kind, title, noted }: NotedListProps) => (
  <ul class="notes-written" data-noted={kind} aria-label={title}>
    {noted.map(({ words: what }) => (
      <li>
        <p class="own-words" dir="auto">
          {what}
        </p>
      </li>
    ))}
  </ul>
)
