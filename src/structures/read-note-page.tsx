import { textOf, type Complaints } from '#forms'
import type { Place } from '#language'
import { Button, Field, Layout, Note } from '#ui'
import type { NoteCopy } from './note-copy.ts'
import { NoteWords } from './note-words.tsx'
import { sentencesOf, words } from './words.ts'

interface ReadNoteProps {
  place: Place
  /** The address of the note. */
  at: string
  copy: NoteCopy
  /** The id the next question will have. */
  once: string
  asked: boolean
  answers?: Record<string, unknown>
  complaints?: Complaints
}

/** A note as whoever has its link reads it, with a way to ask back. */
export const ReadNotePage = (props: ReadNoteProps) => {
  const { place, copy, asked } = props
  const say = words(place.language)
  return (
    <>
      <Layout.Head title={copy.title} />
      {asked && <Note.Notice>{say('askedDone', { name: copy.from.name })}</Note.Notice>}
      <NoteWords {...{ place, copy }} under={1} />
      <Layout.Section title={say('ask')}>
        <Ask {...props} />
      </Layout.Section>
    </>
  )
}

const Ask = ({ place, at, copy, once, answers = {}, complaints }: ReadNoteProps) => {
  const say = words(place.language)
  const errors = sentencesOf(say, complaints)
  return (
    <>
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action={`${at}/questions`}>
        <input type="hidden" name="once" value={textOf(answers.once) ?? once} />
        <Field.Area
          name="words"
          rows={4}
          label={say('yourQuestion')}
          hint={say('yourQuestionHint', { name: copy.from.name })}
          value={textOf(answers.words)}
          error={errors.words}
        />
        <Field.Text
          name="name"
          label={say('yourName')}
          hint={say('yourNameHint')}
          aside={say('optional')}
          autocomplete="name"
          value={textOf(answers.name)}
          error={errors.name}
        />
        <Layout.Actions>
          <Button>{say('sendQuestion')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

/** Where more short addresses were typed in one place than people type. */
export const BusyPage = ({ language }: { language: string }) => {
  const say = words(language)
  return <Layout.Head title={say('tooOften')} lead={say('tooOftenLead')} />
}

/** For a link that is over, taken back, not there yet, or none of ours: they all look the same. */
export const NoNotePage = ({ language }: { language: string }) => {
  const say = words(language)
  return <Layout.Head title={say('noNote')} lead={say('noNoteLead')} />
}
