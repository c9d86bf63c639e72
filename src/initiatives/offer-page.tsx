import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { addressOf } from './address.ts'
import { OtherOne } from './decision-page.tsx'
import type { Initiative } from './initiative.ts'
import { fieldsOf, type Form } from './told.ts'
import { sentencesOf, words } from './words.ts'

export interface OfferPageProps extends Form {
  reader: Reader
  one: Initiative
  initiatives: Initiative[]
}

/** Offering to those who carry an initiative to combine or pause it. */
export const OfferPage = (props: OfferPageProps) => {
  const { reader, one, complaints } = props
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <>
      <Layout.Head
        title={say('offerTitle', { name: one.name })}
        lead={say('offerLead')}
        back={{ href: addressOf(one.space, one.id), label: one.name }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action={`${addressOf(one.space, one.id)}/offer`} keep={`offer-${one.id}`}>
        <Choices {...props} />
        <Layout.Actions>
          <Button icon="share">{say('offerIt')}</Button>
          <span class="note">{say('offerSeen')}</span>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

const Choices = ({ reader, one, initiatives, ...form }: OfferPageProps) => {
  const say = words(reader.language)
  const told = fieldsOf(form, reader.language)
  const { name, value, error } = told('kind')
  return (
    <>
      <Field.Choices
        {...{ name, error }}
        label={say('offerKind')}
        chosen={[value ?? 'pause']}
        options={(['pause', 'combine'] as const).map((kind) => ({
          value: kind,
          label: say(`offerKind.${kind}`),
        }))}
      />
      <Field.Day {...told('until')} label={say('until')} aside={say('optional')} />
      <OtherOne {...{ reader, initiatives }} but={one} {...told('withId')} />
      <Field.Area {...told('why')} rows={3} label={say('offerWhy')} aside={say('optional')} />
    </>
  )
}
