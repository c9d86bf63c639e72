import type { BothSaid } from '#drafts'
import { baseIn, textOf, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout, Mark } from '#ui'
import { noteTexts } from './note.ts'
import type { Structure } from './structure.ts'
import { sentencesOf, words } from './words.ts'

export interface NoteFormProps {
  reader: Reader
  /** Missing for a new one. */
  id?: string
  structures: Pick<Structure, 'id' | 'name' | 'aside'>[]
  /** The question it answers. */
  question?: { id: string; words: string }
  answers: Record<string, unknown>
  complaints?: Complaints
  both?: BothSaid
}

/** The form of an information note. Nobody sees it before it is published. */
export const NoteFormPage = (props: NoteFormProps) => {
  const { reader, id, structures, question, answers, complaints, both } = props
  const say = words(reader.language)
  const back = id
    ? { href: `/structures/notes/${id}`, label: say('note') }
    : { href: '/structures/notes', label: say('notes') }
  const errors = { ...sentencesOf(say, complaints), ...both?.errors }
  const field = (name: 'title' | 'words') => ({
    name,
    value: textOf(answers[name]),
    error: errors[name],
    beside: both?.beside[name],
  })
  return (
    <>
      <Layout.Head title={say(id ? 'changeNote' : 'writeNote')} back={back} />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form
        once
        action={id ? `/structures/notes/${id}` : '/structures/notes'}
        keep={`note-${id ?? question?.id ?? 'new'}`}
        base={id && baseIn(noteTexts, answers)}
      >
        {question && <Mark.Own from={say('theQuestion')}>{question.words}</Mark.Own>}
        {question && <input type="hidden" name="question" value={question.id} />}
        <Field.Text {...field('title')} label={say('noteTitle')} hint={say('noteTitleHint')} />
        <Field.Area {...field('words')} rows={10} label={say('noteWords')} hint={say('noteWordsHint')} />
        <For {...{ reader, structures, answers, errors }} />
        <Layout.Actions>
          <Button icon="check">{say('keepNote')}</Button>
          <span class="note">{say('onlyYouYet')}</span>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

type ForProps = Pick<NoteFormProps, 'reader' | 'structures' | 'answers'> & { errors: Record<string, string> }

const For = ({ reader, structures, answers, errors }: ForProps) => {
  const say = words(reader.language)
  const chosen = [answers.readers ?? []].flat().map(String)
  const offered = structures.filter(({ id, aside }) => !aside || chosen.includes(id))
  if (offered.length === 0) return null
  return (
    <Field.Choices
      name="readers"
      many
      label={say('forWhom')}
      hint={say('forWhomHint')}
      aside={say('optional')}
      {...{ chosen }}
      error={errors.readers}
      options={offered.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
