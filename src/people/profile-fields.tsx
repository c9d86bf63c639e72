import { textOf } from '#forms'
import { zonesIn } from '#language'
import { Field, Layout } from '#ui'
import { contrasts, motions, textSizes } from './comfort.ts'
import type { Reader } from './person.ts'
import { languages } from './profile.ts'
import { words } from './words.ts'

interface FieldsProps {
  reader: Reader
  answers: Record<string, unknown>
  /** A sentence beside each field that needs another look. */
  errors: Record<string, string>
}

/** The three parts of a profile. */
export const ProfileFields = (props: FieldsProps) => (
  <>
    <Who {...props} />
    <Reading {...props} />
    <Elsewhere {...props} />
  </>
)

const Who = ({ reader, answers, errors }: FieldsProps) => {
  const say = words(reader.language)
  const text = (name: string) => ({ name, value: textOf(answers[name]), error: errors[name] })
  const aside = say('optional')
  return (
    <Layout.Section title={say('who')}>
      <p class="note">{say('whoNote')}</p>
      <Field.Text {...text('name')} label={say('name')} autocomplete="nickname" maxlength={200} required />
      <Field.Text
        {...text('fullName')}
        {...{ aside }}
        label={say('fullName')}
        hint={say('fullNameHint')}
        autocomplete="name"
        maxlength={400}
      />
      <Field.Text
        {...text('pronouns')}
        {...{ aside }}
        label={say('pronouns')}
        maxlength={60}
        width="middle"
      />
      <Field.Text {...text('spoken')} {...{ aside }} label={say('spoken')} hint={say('spokenHint')} />
      <Field.Select
        {...text('timeZone')}
        label={say('timeZone')}
        hint={say('timeZoneHint')}
        options={zonesIn(reader.language, textOf(answers.timeZone))}
        required
      />
    </Layout.Section>
  )
}

const Reading = ({ reader, answers, errors }: FieldsProps) => {
  const say = words(reader.language)
  const choice = <Value extends string>(
    name: 'textSize' | 'motion' | 'contrast',
    values: readonly Value[],
  ) => ({
    name,
    label: say(name),
    error: errors[name],
    chosen: [textOf(answers[name]) ?? ''],
    options: values.map((value) => ({ value, label: say(`${name}.${value}` as 'motion.less') })),
  })
  return (
    <Layout.Section title={say('reading')}>
      <p class="note">{say('readingNote')}</p>
      <Field.Choices {...choice('textSize', textSizes)} />
      <Field.Choices {...choice('contrast', contrasts)} />
      <Field.Choices {...choice('motion', motions)} />
      <Field.Tick name="underlines" label={say('underlines')} checked={Boolean(answers.underlines)} />
      <Field.Select
        name="language"
        label={say('language')}
        hint={say('languageHint')}
        error={errors.language}
        value={textOf(answers.language)}
        options={languages.map((value) => ({ value, label: nameOfLanguage(value) }))}
      />
    </Layout.Section>
  )
}

const Elsewhere = ({ reader, answers }: FieldsProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('elsewhere')}>
      <Field.Tick
        name="findable"
        label={say('findable')}
        hint={say('findableHint')}
        checked={Boolean(answers.findable)}
      />
    </Layout.Section>
  )
}

/** Each language in its own words. */
const nameOfLanguage = (language: string) =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
