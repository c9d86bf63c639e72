import { textOf } from '#forms'
import type { Reader } from '#people'
import { Field } from '#ui'
import { words } from './words.ts'

interface EntryFieldsProps {
  reader: Reader
  answers: Record<string, unknown>
  errors: Record<string, string>
  /** Ask what the photo shows. */
  withAlt?: boolean
}

/** Title, what the photo shows, link and day: the fields an entry has besides its sentence. */
export const EntryFields = ({ reader, answers, errors, withAlt }: EntryFieldsProps) => {
  const say = words(reader.language)
  return (
    <>
      <Field.Text
        name="title"
        label={say('titleField')}
        hint={say('titleHint')}
        aside={say('optional')}
        maxlength={300}
        value={textOf(answers.title)}
        error={errors.title}
      />
      {withAlt && (
        <Field.Text
          name="alt"
          label={say('altField')}
          hint={say('altHint')}
          aside={say('optional')}
          value={textOf(answers.alt)}
          error={errors.alt}
        />
      )}
      <Field.Text
        type="url"
        name="link"
        label={say('linkField')}
        aside={say('optional')}
        value={textOf(answers.link)}
        error={errors.link}
      />
      <Field.Day
        name="practisedOn"
        label={say('day')}
        value={textOf(answers.practisedOn) ?? reader.today}
        error={errors.practisedOn}
      />
    </>
  )
}
