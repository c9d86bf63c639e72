import { sayDay } from '#language'
import type { Reader } from '#people'
import { Field, Layout } from '#ui'
import type { RatingPageProps } from './rating-props.ts'
import { confidences, sources } from './rating.ts'
import { sayRange } from './say-rating.ts'
import { words } from './words.ts'

type FieldsProps = Pick<RatingPageProps, 'reader' | 'one' | 'steps' | 'entries' | 'answers'> & {
  errors: Record<string, string>
  note?: string
}

/** What the answer rests on comes first, then the answer, how sure it is, and why. */
export const RatingFields = (props: FieldsProps) => {
  const { reader, answers, errors, note } = props
  const say = words(reader.language)
  return (
    <>
      <Field.Choices
        name="source"
        many
        label={say('source')}
        hint={say('sourceHint')}
        error={errors['source']}
        chosen={listOf(answers['source'])}
        options={sources.map((value) => ({ value, label: say(`source.${value}`) }))}
      />
      <Entries {...props} />
      <Answer {...props} />
      <Field.Area
        name="note"
        rows={3}
        label={say('note')}
        hint={say('noteHint')}
        aside={say('optional')}
        value={note}
        error={errors['note']}
      />
      <Field.Choices
        name="confidence"
        label={say('confidence')}
        aside={say('optional')}
        error={errors['confidence']}
        chosen={listOf(answers['confidence'])}
        options={confidences.map((value) => ({ value, label: say(`confidence.${value}`) }))}
      />
    </>
  )
}

const listOf = (given: unknown) => [given].flat().filter((one): one is string => typeof one === 'string')

/** A light pick of own entries; shut until somebody wants it. */
const Entries = ({ reader, entries, answers, errors }: FieldsProps) => {
  const say = words(reader.language)
  const chosen = listOf(answers['entry'])
  if (entries.length === 0) return null
  return (
    <Layout.Details
      summary={[say('entry'), chosen.length > 0 && say('entryAside', { n: chosen.length })]
        .filter(Boolean)
        .join(' · ')}
      open={Boolean(errors['entry'])}
    >
      <Field.Choices
        name="entry"
        many
        label={say('entry')}
        hint={say('entryHint')}
        error={errors['entry']}
        {...{ chosen }}
        options={entries.map(({ id, name, day, shows }) => ({
          value: id,
          label: name,
          hint: say(shows ? 'entryShows' : 'entryDay', { day: dayOf(day, reader) }),
        }))}
      />
    </Layout.Details>
  )
}

const dayOf = (day: string, reader: Reader) => sayDay(day, 'day', reader)

/** The steps of the scale in its own words; a map is read from ideal downwards, as it is written. */
const Answer = ({ reader, one, steps, answers, errors }: FieldsProps) => {
  const say = words(reader.language)
  const { mapLine } = one
  const options = steps.map(({ label, text }, n) => ({
    value: String(n + 1),
    label,
    hint: mapLine ? sayRange(n + 1, mapLine, reader.language) : text || undefined,
  }))
  return (
    <Field.Choices
      name="answer"
      label={say('answer')}
      error={errors['answer']}
      chosen={listOf(answers['answer'])}
      options={[
        ...(mapLine ? options.toReversed() : options),
        { value: 'none', label: say('notEnough'), hint: say('notEnoughHint') },
      ]}
    />
  )
}
