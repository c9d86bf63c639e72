import { textOf, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import type { Promiser } from './promises.store.ts'
import { sentencesOf, words } from './words.ts'

export interface PromiseFormProps {
  reader: Reader
  /** The circle, or the reader's own space. */
  space: string
  meeting?: string
  /** Who can promise there; with more than one, the form asks who. */
  people: Promiser[]
  /** The page to come back to: a path of LPS. */
  back: string
  answers?: Record<string, unknown>
  complaints?: Complaints
}

/** Writing a promise down: who, what, by when. On a shared phone one member writes for all. */
export const PromiseForm = (props: PromiseFormProps) => {
  const { reader, space, meeting, people, back, answers = {}, complaints } = props
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <Field.Form action="/promises" once keep={`promise-${meeting ?? space}`}>
      <input type="hidden" name="space" value={space} />
      {meeting && <input type="hidden" name="meeting" value={meeting} />}
      <input type="hidden" name="back" value={back} />
      {people.length > 1 && (
        <Field.Select
          name="person"
          short
          label={say('who')}
          value={textOf(answers.person) ?? reader.id}
          error={errors.person}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <WordFields {...{ reader, answers, errors }} />
      <Layout.Actions>
        <Button kind="plain" icon="plus">
          {say('keep')}
        </Button>
        <span class="note">{say(space === reader.id ? 'seenByYou' : 'seenByCircle')}</span>
      </Layout.Actions>
    </Field.Form>
  )
}

interface WordFieldsProps {
  reader: Reader
  answers: Record<string, unknown>
  errors: Record<string, string>
  beside?: Record<string, { said: string; words: string }>
}

/** The words of a promise and its day. */
export const WordFields = ({ reader, answers, errors, beside }: WordFieldsProps) => {
  const say = words(reader.language)
  return (
    <>
      <Field.Area
        name="what"
        rows={2}
        label={say('what')}
        hint={say('whatHint')}
        value={textOf(answers.what)}
        error={errors.what}
        beside={beside?.what}
      />
      <Field.Day
        name="dueOn"
        label={say('dueOn')}
        aside={say('optional')}
        hint={say('dueHint')}
        value={textOf(answers.dueOn)}
        error={errors.dueOn}
        beside={beside?.dueOn}
      />
    </>
  )
}
