import type { BothSaid } from '#drafts'
import { textOf } from '#forms'
import type { Reader } from '#people'
import { Field } from '#ui'
import { words } from './words.ts'

interface EntryFieldsProps {
  reader: Reader
  answers: Record<string, unknown>
  errors: Record<string, string>
  /** What is saved meanwhile, field by field. */
  beside?: BothSaid['beside']
  /** Ask what the photo shows. */
  withAlt?: boolean
}

/** Title, what the photo shows, link and day: the fields an entry has besides its sentence. */
export const EntryFields = ({ reader, answers, errors, beside = {}, withAlt }: EntryFieldsProps) => {
  const say = words(reader.language)
  const told = (name: string) => ({ value: textOf(answers[name]), error: errors[name], beside: beside[name] })
  return (
    <>
      <Field.Text
        name="title"
        label={say('titleField')}
        hint={say('titleHint')}
        aside={say('optional')}
        maxlength={300}
        {...told('title')}
      />
      {withAlt && (
        <Field.Text
          name="alt"
          label={say('altField')}
          hint={say('altHint')}
          aside={say('optional')}
          {...told('alt')}
        />
      )}
      <Field.Text type="url" name="link" label={say('linkField')} aside={say('optional')} {...told('link')} />
      <Field.Day
        name="practisedOn"
        label={say('day')}
        value={textOf(answers.practisedOn) ?? reader.today}
        error={errors.practisedOn}
        beside={beside.practisedOn}
      />
    </>
  )
}
