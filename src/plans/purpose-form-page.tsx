import { sayBetween } from '#drafts'
import { baseIn, textOf, type Between, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import type { Home } from './organization.store.ts'
import { purposeFields } from './purpose.ts'
import { purposeAt } from './say-goal.ts'
import { sentencesBeside, words } from './words.ts'

export interface PurposeFormProps {
  reader: Reader
  home: Home
  answers: Record<string, unknown>
  complaints?: Complaints
  /** What somebody else has kept while this form was open. */
  between?: Between
}

/** Writing what an organization is for. */
export const PurposeFormPage = (props: PurposeFormProps) => {
  const { reader, home, answers, between, complaints = {} } = props
  const say = words(reader.language)
  const both = between && sayBetween(between, reader)
  const errors = { ...sentencesBeside(say, complaints), ...both?.errors }
  const area = (name: (typeof purposeFields)[number]) => ({
    name,
    rows: 6,
    label: say(name),
    hint: say(`${name}Hint`),
    value: textOf(answers[name]),
    error: errors[name],
    beside: both?.beside[name],
  })
  return (
    <>
      <Layout.Head
        title={say('purposeTitle', { name: home.name })}
        back={{ href: purposeAt(home.id), label: say('backToPurpose') }}
        lead={say('purposeLead')}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form
        action={purposeAt(home.id)}
        keep={`purpose-${home.id}`}
        base={baseIn(purposeFields, answers)}
      >
        <Field.Area {...area('purpose')} />
        <Field.Area {...area('vision')} aside={say('optional')} />
        <Layout.Actions>
          <Button icon="check">{say('keep')}</Button>
        </Layout.Actions>
        <p class="note">{say('seenByTree', { name: home.top })}</p>
      </Field.Form>
    </>
  )
}
