import { textOf } from '#forms'
import { Button, Field, Layout } from '#ui'
import { addressOfVersion } from './address.ts'
import { editWords } from './edit-words.ts'
import { PlaceField, type StartProps } from './start-page.tsx'
import type { Version } from './version.ts'

interface AdaptProps extends StartProps {
  version: Version
  /** Why it may not be adapted, in a sentence. */
  refused?: string
}

/** Making one's own version of an adopted framework, or why that may not be. */
export const AdaptPage = (props: AdaptProps) => {
  const { reader, version, places, refused, answers, errors = {} } = props
  const say = editWords(reader.language)
  const address = addressOfVersion(version.space, version.id)
  return (
    <>
      <Layout.Head
        title={say('adaptTitle')}
        back={{ href: address, label: version.title }}
        lead={refused ?? (places.length === 0 ? say('nowhere') : say('adaptLead', { title: version.title }))}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      {!refused && places.length > 0 && (
        <Field.Form action={`${address}/adapting`} keep={`framework-${version.id}`}>
          <Field.Text
            name="title"
            label={say('title')}
            value={textOf(answers?.['title']) ?? version.title}
            error={errors['title']}
          />
          <PlaceField {...props} />
          <Layout.Actions>
            <Button>{say('adaptDo')}</Button>
          </Layout.Actions>
        </Field.Form>
      )}
    </>
  )
}
