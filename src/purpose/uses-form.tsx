import type { BothSaid } from '#drafts'
import { baseOf, textOf } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { purposeTexts, textsOf, uses, type Purpose, type Use } from './purpose.ts'
import { words } from './words.ts'

export interface UsesProps {
  reader: Reader
  purpose: Purpose
  complaints?: Record<string, string>
  /** What the form was loaded with, where it comes back. */
  base?: string
  /** Other words were kept meanwhile; both are shown. */
  both?: BothSaid
  /** On a page of its own, whose title asks what the cycle is for. */
  alone?: boolean
}

/** What this cycle is for: a use that is ticked opens its two fields. Three minutes on a phone. */
export const UsesForm = ({ reader, purpose, complaints = {}, base, both, alone }: UsesProps) => {
  const say = words(reader.language)
  const errors = { ...sentencesOf(say, complaints), ...both?.errors }
  const beside = both?.beside ?? {}
  return (
    <>
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action="/purpose" keep="purpose" base={base ?? baseOf(purposeTexts, textsOf(purpose))}>
        <Uses {...{ reader, purpose, alone, errors, beside }} />
        <Further {...{ reader, purpose, errors, beside }} />
        <Layout.Actions>
          <Button icon="check">{say('keepPurpose')}</Button>
        </Layout.Actions>
        <p class="note">{say('onlyYou')}</p>
      </Field.Form>
    </>
  )
}

/** What is said of all uses together. */
const Further = ({ reader, purpose, errors, beside }: Omit<UseProps, 'use'>) => {
  const say = words(reader.language)
  return (
    <>
      {purpose.audience && (
        <Field.Area
          name="audience"
          rows={2}
          label={say('audience')}
          hint={say('audienceHint')}
          value={purpose.audience}
          error={errors.audience}
          beside={beside.audience}
        />
      )}
      <Field.Area
        name="why"
        rows={3}
        label={say('why')}
        value={purpose.why}
        error={errors.why}
        beside={beside.why}
      />
      <Field.Area
        name="expectations"
        rows={2}
        aside={say('optional')}
        label={say('expectations')}
        hint={say('expectationsHint')}
        value={purpose.expectations}
        error={errors.expectations}
        beside={beside.expectations}
      />
    </>
  )
}

const Uses = ({ alone, ...props }: Omit<UseProps, 'use'> & Pick<UsesProps, 'alone'>) => {
  const say = words(props.reader.language)
  return (
    <Field.Openings
      name="uses"
      label={say('use')}
      hint={say('useHint')}
      error={props.errors.uses}
      titled={alone}
    >
      {uses.map((use) => (
        <UseFields {...props} {...{ use }} />
      ))}
    </Field.Openings>
  )
}

interface UseProps extends Pick<UsesProps, 'reader' | 'purpose'> {
  use: Use
  errors: Record<string, string>
  beside: BothSaid['beside']
}

const UseFields = ({ reader, use, purpose, errors, beside }: UseProps) => {
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
        beside={beside[audience]}
      />
      <Field.Area
        name={decides}
        rows={1}
        label={say('decides')}
        value={textOf(told?.decides)}
        error={errors[decides]}
        beside={beside[decides]}
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
