import type { Reader } from '#people'
import { textOf, type Complaints } from '#forms'
import { Button, Field, Layout } from '#ui'
import type { Place } from './imports.store.ts'
import type { Remark } from './remark.ts'
import { InTheWay } from './remark-list.tsx'
import { words } from './words.ts'

interface ImportProps {
  reader: Reader
  places: Place[]
  fromAddress?: boolean
  answers?: Record<string, unknown>
  complaints?: Complaints
  /** What is in the way inside the file. */
  refusals?: Remark[]
}

/** Where a framework comes from: a file, a text, an address. */
export const ImportPage = ({ reader, complaints = {}, refusals = [], ...props }: ImportProps) => {
  const say = words(reader.language)
  const { places, answers } = props
  const errors = Object.fromEntries(
    Object.entries(complaints).map(([name, key]) => [name, say(key as 'nothingGiven')]),
  )
  return (
    <>
      <Layout.Head
        title={say('title')}
        lead={say('lead')}
        back={{ href: '/frameworks', label: say('back') }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <InTheWay {...{ reader, refusals }} />
      <Field.Form action="/frameworks/import" keep="framework-import" files>
        <Field.Select
          name="organization"
          label={say('organization')}
          value={textOf(answers?.['organization'])}
          empty={places.length > 1 ? say('chooseOne') : undefined}
          error={errors['organization']}
          options={places.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Field.File
          name="file"
          label={say('file')}
          chooseWords={say('chooseFile')}
          icon="file"
          hint={refusals.length ? say('fileAgain') : say('fileHint')}
          error={errors['file']}
        />
        <OtherWays {...{ reader, ...props, errors }} />
        <Layout.Actions>
          <Button>{say('goOn')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

const OtherWays = ({ reader, answers, fromAddress, errors }: ImportProps & { errors: Complaints }) => {
  const say = words(reader.language)
  const pasted = textOf(answers?.['pasted'])
  const address = textOf(answers?.['address'])
  return (
    <Layout.Details
      summary={say('more')}
      open={Boolean(pasted || address || errors['address'] || errors['rubrics'])}
    >
      <Field.Area name="pasted" label={say('pasted')} hint={say('pastedHint')} value={pasted} />
      {fromAddress && (
        <Field.Text
          name="address"
          type="url"
          label={say('address')}
          hint={say('addressHint')}
          value={address}
          error={errors['address']}
        />
      )}
      <Field.File
        name="rubrics"
        label={say('rubrics')}
        chooseWords={say('chooseFile')}
        icon="file"
        hint={say('rubricsHint')}
        error={errors['rubrics']}
      />
    </Layout.Details>
  )
}
