import { baseIn } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { addressOf } from './address.ts'
import { initiativeFields, origins, originsFor, type Initiative, type Origin } from './initiative.ts'
import { errorsOf, fieldsOf, type Form } from './told.ts'
import { WhatStops } from './what-stops.tsx'
import { words } from './words.ts'

export interface InitiativeFormProps extends Form {
  reader: Reader
  space: string
  /** What kind of organization it is. */
  kind: string
  /** Missing for a new one. */
  before?: Initiative
  initiatives: Initiative[]
  above: { space: string; id: string; name: string; place: string }[]
  people: { id: string; name: string }[]
}

/** The form of an initiative: a name is enough to begin. */
export const InitiativeFormPage = (props: InitiativeFormProps) => {
  const { reader, space, before, answers } = props
  const say = words(reader.language)
  const errors = errorsOf(props, reader.language)
  const back = before
    ? { href: addressOf(space, before.id), label: before.name }
    : { href: addressOf(space), label: say('title') }
  return (
    <>
      <Layout.Head {...{ back }} title={say(before ? 'change' : 'add')} />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form
        action={addressOf(space, before?.id)}
        keep={`initiative-${before?.id ?? `new-${space}`}`}
        base={before && baseIn(initiativeFields, answers)}
      >
        <What {...props} />
        <Load {...props} />
        <Room {...props} />
      </Field.Form>
    </>
  )
}

/** What stops for it, whether it is shown, and keeping it. */
const Room = ({ reader, space, before, initiatives, ...form }: InitiativeFormProps) => {
  const say = words(reader.language)
  return (
    <>
      <WhatStops {...form} {...{ reader }} initiatives={initiatives.filter(({ id }) => id !== before?.id)} />
      {(!before || before.draft) && (
        <Field.Tick
          name="draft"
          label={say('draft')}
          hint={say('draftHint')}
          checked={form.answers.draft === 'yes' || form.answers.draft === true}
        />
      )}
      <Layout.Actions>
        <Button icon="check">{say('keep')}</Button>
        {before?.draft && (
          <Button kind="quiet" formAction={`${addressOf(space, before.id)}/removal`}>
            {say('removeDraft')}
          </Button>
        )}
      </Layout.Actions>
    </>
  )
}

// What an office adds is mostly its own idea.
const originOf = (kind: string): Origin =>
  kind === 'school' || kind === 'state' ? kind : kind === 'region' ? 'state' : 'district'

const What = ({ reader, above, kind, ...form }: InitiativeFormProps) => {
  const say = words(reader.language)
  const told = fieldsOf(form, reader.language)
  const chosen = told('origin').value ?? originOf(kind)
  const offered = origins.filter((one) => one === chosen || originsFor(kind).includes(one))
  return (
    <>
      <Field.Text {...told('name')} label={say('name')} hint={say('nameHint')} />
      <Field.Select
        {...told('origin')}
        value={chosen}
        label={say('originLabel')}
        options={offered.map((origin) => ({ value: origin, label: say(`origin.${origin}`) }))}
      />
      {above.length > 0 && (
        <Field.Select
          {...told('from')}
          label={say('from')}
          hint={say('fromHint')}
          aside={say('optional')}
          empty={say('fromNone')}
          options={above.map((one) => ({
            value: `${one.space}/${one.id}`,
            label: one.name,
            group: one.place,
          }))}
        />
      )}
      <Field.Area {...told('aim')} rows={3} label={say('aim')} aside={say('optional')} />
    </>
  )
}

const Load = ({ reader, people, ...form }: InitiativeFormProps) => {
  const say = words(reader.language)
  const told = fieldsOf(form, reader.language)
  const optional = say('optional')
  return (
    <>
      <Field.Select
        {...told('ownerId')}
        label={say('ownerLabel')}
        empty={say('ownerNone')}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Field.Text {...told('owner')} label={say('ownerWords')} aside={optional} />
      <Field.Line>
        <Field.Day {...told('since')} label={say('since')} aside={optional} />
        <Field.Text
          {...told('hours')}
          inputmode="decimal"
          width="short"
          label={say('hours')}
          aside={optional}
        />
        <Field.Text
          {...told('staff')}
          inputmode="numeric"
          width="short"
          label={say('staff')}
          aside={optional}
        />
      </Field.Line>
    </>
  )
}
