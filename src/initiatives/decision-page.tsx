import { baseIn } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { addressOf } from './address.ts'
import { decisionFields, decisions, type Initiative } from './initiative.ts'
import { errorsOf, fieldsOf, type Form } from './told.ts'
import { words } from './words.ts'

export interface DecisionProps extends Form {
  reader: Reader
  one: Initiative
  initiatives: Initiative[]
}

/** What becomes of an initiative: keep, combine, pause or let go, and why. */
export const DecisionPage = (props: DecisionProps) => {
  const { reader, one, answers } = props
  const say = words(reader.language)
  const errors = errorsOf(props, reader.language)
  return (
    <>
      <Layout.Head
        title={say('decideTitle', { name: one.name })}
        lead={say('decideLead')}
        back={{ href: addressOf(one.space, one.id), label: one.name }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form
        action={`${addressOf(one.space, one.id)}/decision`}
        keep={`decision-${one.id}`}
        base={baseIn(decisionFields, answers)}
      >
        <Choices {...props} />
        <Layout.Actions>
          <Button icon="check">{say('keepDecision')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

const Choices = ({ reader, one, initiatives, ...form }: DecisionProps) => {
  const say = words(reader.language)
  const told = fieldsOf(form, reader.language)
  const { value, ...decided } = told('decision')
  const ours = decisions.map((decision) => ({
    value: decision,
    label: say(`decide.${decision}`),
    hint: say(`decideHint.${decision}`),
  }))
  return (
    <>
      <Field.Choices
        {...decided}
        label={say('decision')}
        chosen={[value ?? '']}
        options={[...ours, { value: '', label: say('decide.none') }]}
      />
      <OtherOne {...{ reader, initiatives }} but={one} {...told('withId')} />
      <Field.Day {...told('until')} label={say('until')} aside={say('optional')} />
      <Field.Area {...told('reason')} rows={3} label={say('reason')} hint={say('reasonHint')} />
    </>
  )
}

interface OtherProps extends Pick<DecisionProps, 'reader' | 'initiatives'> {
  but: Initiative
  name: string
  value?: string
  error?: string
}

/** With which other an initiative is combined: one that is shown and not let go. */
export const OtherOne = ({ reader, initiatives, but, ...told }: OtherProps) => {
  const say = words(reader.language)
  const others = initiatives.filter(
    ({ id, draft, decision }) => id !== but.id && !draft && decision !== 'letGo',
  )
  if (others.length === 0) return null
  return (
    <Field.Select
      {...told}
      label={say('combineWith')}
      empty={say('nothingChosen')}
      options={others.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
