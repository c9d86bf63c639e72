import { textOf } from '#forms'
import type { Candidate, Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { words } from './words.ts'

export interface People {
  /** Who can be ticked: those chosen so far first, then who was found. */
  offered: Candidate[]
  chosen: string[]
}

interface FieldsProps extends People {
  reader: Reader
  /** Where the form goes to find more people. */
  find: string
  answers: Record<string, unknown>
  errors: Record<string, string>
}

/** Whom to ask: several at once from the directory, or a list of names. Without script as with it. */
export const PeopleFields = ({ reader, find, answers, errors, offered, chosen }: FieldsProps) => {
  const say = words(reader.language)
  const names = textOf(answers.names)
  return (
    <>
      {offered.length > 0 || errors.person ? (
        <Field.Choices
          many
          name="person"
          label={say('whom')}
          hint={say('whomHint')}
          error={errors.person}
          chosen={chosen}
          options={offered.map((one) => ({ value: one.id, label: one.name, hint: noteOf(one, reader) }))}
        />
      ) : (
        <p>{say('foundNobody')}</p>
      )}
      <Finding {...{ reader, find, answers }} />
      <Layout.Details summary={say('paste')} open={Boolean(names)}>
        <Field.Area
          name="names"
          rows={5}
          label={say('names')}
          hint={say('namesHint')}
          value={names}
          error={errors.names}
        />
      </Layout.Details>
    </>
  )
}

const Finding = ({ reader, find, answers }: Pick<FieldsProps, 'reader' | 'find' | 'answers'>) => {
  const say = words(reader.language)
  return (
    <Field.WithButton>
      <Field.Text
        name="words"
        type="search"
        spellcheck={false}
        label={say('findWords')}
        hint={say('findHint')}
        value={textOf(answers.words)}
      />
      <Button kind="plain" formAction={find}>
        {say('find')}
      </Button>
    </Field.WithButton>
  )
}

const noteOf = ({ posts: [post] }: Candidate, { language }: Reader) =>
  post && words(language)('post', { ...post })
