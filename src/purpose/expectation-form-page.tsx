import type { Reader } from '#people'
import { Button, Card, Field, Layout, Prose } from '#ui'
import type { Expectation } from './expectation.ts'
import { words } from './words.ts'

interface FormProps {
  reader: Reader
  organization: { id: string; name: string }
  /** The words in the form: as they stand, or as they were typed. */
  text: string
  /** What stands now; shown beside where somebody else wrote it meanwhile. */
  present: Expectation | undefined
  complaint?: 'missing' | 'tooLong' | 'meanwhile'
}

/** What an organization expects of its leaders, written by whoever keeps its plans. */
export const ExpectationFormPage = ({ reader, organization, text, present, complaint }: FormProps) => {
  const say = words(reader.language)
  const address = `/organizations/${organization.id}/expectations`
  const error = complaint && say(`expect.${complaint}`)
  return (
    <>
      <Layout.Head
        title={say('expectTitle')}
        lead={say('expectLead')}
        back={{ href: address, label: say('expectedOf', { organization: organization.name }) }}
      />
      <Field.Errors title={say('complaints', { n: error ? 1 : 0 })} errors={error ? { words: error } : {}} />
      {complaint === 'meanwhile' && present && (
        <Card.Plain title={say('expectTheirs', { name: present.by ?? say('someone') })}>
          <Prose markdown={present.words} />
        </Card.Plain>
      )}
      <Field.Form action={address} keep={`expectations-${organization.id}`}>
        <input type="hidden" name="over" value={present?.id ?? ''} />
        <Field.Area
          name="words"
          rows={14}
          label={say('expectWords')}
          hint={say('expectHint')}
          value={text}
          error={error}
        />
        <Layout.Actions>
          <Button icon="check">{say('expectKeep')}</Button>
        </Layout.Actions>
        <p class="note">{say('expectWho')}</p>
      </Field.Form>
    </>
  )
}
