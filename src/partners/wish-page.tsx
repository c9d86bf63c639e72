import { textOf, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout, Note } from '#ui'
import { sentencesOf, words } from './words.ts'

interface WishProps {
  reader: Reader
  answers: Record<string, unknown>
  partners: number
  waiting: number
  findable: boolean
  saved: boolean
  complaints?: Complaints
}

/** Saying whether one may be asked to be a partner. */
export const WishPage = (props: WishProps) => {
  const { reader, saved, complaints } = props
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <>
      <Layout.Head
        title={say('wishTitle')}
        lead={say('wishLead')}
        back={{ href: '/partners/find', label: say('findTitle') }}
      />
      {saved && <Note.Notice>{say('kept')}</Note.Notice>}
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action="/partners/wish">
        <Wishes {...props} error={errors['places']} />
        <Layout.Actions>
          <Button icon="check">{say('keep')}</Button>
          {!props.findable && (
            <Button kind="quiet" href="/me/profile">
              {say('profile')}
            </Button>
          )}
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

const Wishes = ({ reader, answers, partners, waiting, findable, error }: WishProps & { error?: string }) => {
  const say = words(reader.language)
  return (
    <>
      <Field.Choices
        name="places"
        label={say('wishPlaces')}
        hint={say('wishPlacesHint', { partners, waiting })}
        chosen={[textOf(answers['places']) ?? '']}
        error={error}
        options={(['0', '1', '2', '3'] as const).map((places) => ({
          value: places,
          label: say(`wishPlaces.${places}`),
        }))}
      />
      <Field.Tick
        name="elsewhere"
        label={say('wishElsewhere')}
        hint={say('wishElsewhereHint', { findable: findable ? 'yes' : 'no' })}
        checked={answers['elsewhere'] === true || answers['elsewhere'] === 'yes'}
      />
    </>
  )
}
