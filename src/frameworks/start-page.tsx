import { textOf } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { editWords } from './edit-words.ts'

export interface StartProps {
  reader: Reader
  places: { id: string; name: string }[]
  answers?: Record<string, unknown>
  errors?: Record<string, string>
}

/** Starting a framework from nothing. */
export const StartPage = (props: StartProps) => {
  const { reader, places, errors = {} } = props
  const say = editWords(reader.language)
  return (
    <>
      <Layout.Head
        title={say('startTitle')}
        back={{ href: '/frameworks', label: say('frameworks') }}
        lead={say('startLead')}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      {places.length === 0 ? <p>{say('nowhere')}</p> : <StartForm {...props} />}
    </>
  )
}

const StartForm = (props: StartProps) => {
  const { reader, answers, errors = {} } = props
  const say = editWords(reader.language)
  return (
    <Field.Form action="/frameworks/new" keep="framework-new">
      <Field.Text
        name="title"
        label={say('title')}
        value={textOf(answers?.['title'])}
        error={errors['title']}
      />
      <PlaceField {...props} />
      <Field.Text
        name="license"
        label={say('license')}
        hint={say('licenseHint')}
        aside={say('optional')}
        value={textOf(answers?.['license'])}
        error={errors['license']}
      />
      <Field.Text
        name="language"
        label={say('language')}
        hint={say('languageHint')}
        aside={say('optional')}
        width="short"
        value={textOf(answers?.['language']) ?? reader.language}
        error={errors['language']}
      />
      <Layout.Actions>
        <Button>{say('startDo')}</Button>
      </Layout.Actions>
    </Field.Form>
  )
}

/** Whose framework a draft becomes; whoever keeps those of one organization is not asked. */
export const PlaceField = ({ reader, places, answers, errors = {} }: StartProps) => {
  const say = editWords(reader.language)
  const [only] = places
  if (places.length === 1 && only && !errors['place'])
    return <input type="hidden" name="place" value={only.id} />
  return (
    <Field.Select
      name="place"
      label={say('place')}
      empty={say('choosePlace')}
      options={places.map(({ id, name }) => ({ value: id, label: name }))}
      value={textOf(answers?.['place'])}
      error={errors['place']}
    />
  )
}
