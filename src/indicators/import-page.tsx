import { Button, Field, Layout } from '#ui'
import { ImportsSection, type ImportsProps } from './imports-section.tsx'
import { words } from './words.ts'

type ImportProps = ImportsProps & { error?: string }

/** Choosing the file whose numbers come in; below, what was brought in so far. */
export const ImportPage = ({ error, ...props }: ImportProps) => {
  const { reader, place } = props
  const say = words(reader.language)
  const here = `/organizations/${place.id}/indicators`
  return (
    <>
      <Layout.Head
        title={say('bring')}
        over={place.name}
        lead={say('bringLead')}
        back={{ href: here, label: say('title') }}
      />
      <Field.Errors title={say('complaints', { n: error ? 1 : 0 })} errors={error ? { file: error } : {}} />
      <Field.Form action={`${here}/import`} files>
        <Field.File
          name="file"
          label={say('file')}
          chooseWords={say('chooseFile')}
          icon="file"
          hint={say('fileHint')}
          error={error}
        />
        <Layout.Actions>
          <Button>{say('goOn')}</Button>
        </Layout.Actions>
        <p class="note">{say('whoReads')}</p>
      </Field.Form>
      <ImportsSection {...props} />
    </>
  )
}
