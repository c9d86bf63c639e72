import { textOf } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { uses, type Purpose, type Use } from './purpose.ts'
import { words } from './words.ts'

export interface UsesProps {
  reader: Reader
  purpose: Purpose
  complaints?: Record<string, string>
  /** On a page of its own, whose title asks what the cycle is for. */
  alone?: boolean
}

/** What this cycle is for: a use that is ticked opens its two fields. Three minutes on a phone. */
export const UsesForm = ({ reader, purpose, complaints = {}, alone }: UsesProps) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <>
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action="/purpose" keep="purpose">
        <Uses {...{ reader, purpose, alone, errors }} />
        {purpose.audience && (
          <Field.Area
            name="audience"
            rows={2}
            label={say('audience')}
            hint={say('audienceHint')}
            value={purpose.audience}
            error={errors.audience}
          />
        )}
        <Field.Area name="why" rows={3} label={say('why')} value={purpose.why} error={errors.why} />
        <Field.Area
          name="expectations"
          rows={2}
          aside={say('optional')}
          label={say('expectations')}
          hint={say('expectationsHint')}
          value={purpose.expectations}
          error={errors.expectations}
        />
        <Layout.Actions>
          <Button icon="check">{say('keepPurpose')}</Button>
        </Layout.Actions>
        <p class="note">{say('onlyYou')}</p>
      </Field.Form>
    </>
  )
}

const Uses = ({ reader, purpose, alone, errors }: UsesProps & Pick<UseProps, 'errors'>) => {
  const say = words(reader.language)
  return (
    <Field.Openings name="uses" label={say('use')} hint={say('useHint')} error={errors.uses} titled={alone}>
      {uses.map((use) => (
        <UseFields {...{ reader, use, purpose, errors }} />
      ))}
    </Field.Openings>
  )
}

interface UseProps extends Pick<UsesProps, 'reader' | 'purpose'> {
  use: Use
  errors: Record<string, string>
}

const UseFields = ({ reader, use, purpose, errors }: UseProps) => {
  const say = words(reader.language)
  const told = purpose.tellings[use]
  const [audience, decides] = [`${use}.audience`, `${use}.decides`]
  return (
    <Field.Opening
      name="uses"
      option={{ value: use, label: say(`use.${use}`) }}
      checked={purpose.uses.includes(use)}
      open={Boolean(errors[audience] || errors[decides])}
    >
      <Field.Area
        name={audience}
        rows={1}
        label={say('forWhom')}
        hint={say(`forWhomHint.${use}`)}
        value={textOf(told?.audience)}
        error={errors[audience]}
      />
      <Field.Area
        name={decides}
        rows={1}
        label={say('decides')}
        value={textOf(told?.decides)}
        error={errors[decides]}
      />
    </Field.Opening>
  )
}

/** The sentence beside each field that needs another look. */
export const sentencesOf = (say: ReturnType<typeof words>, complaints: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(complaints).map(([field, wrong]) => [
      field.startsWith('uses') ? 'uses' : field,
      say(wrong === 'closed' ? 'closed' : field.startsWith('uses') ? 'notOffered' : 'tooLong'),
    ]),
  )
