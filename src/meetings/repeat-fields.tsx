import { answering } from '#forms'
import type { Reader } from '#people'
import { Field, Layout } from '#ui'
import { rhythms } from './recurrence.ts'
import { words } from './words.ts'

interface RepeatProps {
  reader: Reader
  answers: Record<string, unknown>
  errors: Record<string, string>
  /** When they agreed to meet, in their own words. */
  cadence: string
}

/** How often a meeting comes again, until when, and whether breaks are left out. */
export const RepeatFields = ({ reader, answers, errors, cadence }: RepeatProps) => {
  const say = words(reader.language)
  const field = answering({ repeats: 'once', ...answers }, errors)
  return (
    <>
      <Field.Select
        {...field('repeats')}
        label={say('repeats')}
        hint={cadence ? say('agreedWhen', { cadence }) : undefined}
        options={['once' as const, ...rhythms].map((one) => ({ value: one, label: say(`repeats.${one}`) }))}
      />
      <Layout.Details summary={say('series')} open={Boolean(errors.until)}>
        <Field.Day {...field('until')} label={say('until')} hint={say('untilHint')} />
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
