import { textOf } from '#forms'
import type { Reader } from '#people'
import { Field, Layout } from '#ui'
import { rhythms } from './recurrence.ts'
import { words } from './words.ts'

interface RepeatProps {
  reader: Reader
  answers: Record<string, unknown>
  errors: Record<string, string>
}

/** How often a meeting comes again, until when, and whether breaks are left out. */
export const RepeatFields = ({ reader, answers, errors }: RepeatProps) => {
  const say = words(reader.language)
  return (
    <>
      <Field.Select
        name="repeats"
        label={say('repeats')}
        value={textOf(answers.repeats) ?? 'once'}
        error={errors.repeats}
        options={['once' as const, ...rhythms].map((one) => ({ value: one, label: say(`repeats.${one}`) }))}
      />
      <Layout.Details summary={say('series')} open={Boolean(errors.until)}>
        <Field.Day
          name="until"
          label={say('until')}
          hint={say('untilHint')}
          value={textOf(answers.until)}
          error={errors.until}
        />
        <Field.Tick
          name="skipBreaks"
          label={say('skipBreaks')}
          hint={say('skipBreaksHint')}
          checked={answers.skipBreaks === 'yes'}
        />
      </Layout.Details>
    </>
  )
}
