import { textOf, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import type { Candidate } from './access.ts'
import { sayConfirmers } from './say-access.ts'
import { words } from './words.ts'

export interface AskProps {
  reader: Reader
  owner: Candidate
  /** Who is to read; the administrator who asks, if nobody else is named. */
  who: Candidate
  /** Who may confirm it, as far as the reader sees. */
  confirmers: Candidate[]
  answers?: Record<string, unknown>
  complaints?: Complaints
}

/** Asking for access to what one leader wrote. */
export const AskPage = (props: AskProps) => {
  const { reader, owner, who, confirmers, complaints = {} } = props
  const say = words(reader.language)
  const errors = Object.fromEntries(
    Object.entries(complaints).map(([name, key]) => [name, say(key as 'missing')]),
  )
  return (
    <>
      <Layout.Head
        title={say('askTitle', { owner: owner.name })}
        lead={say('askLead', { owner: owner.name })}
        back={{ href: '/break-glass/new', label: say('whose') }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Layout.Section title={say('whoConfirms')}>
        <p>{sayConfirmers(confirmers, reader)}</p>
      </Layout.Section>
      <Layout.Section title={say('reader')} id="field-reader">
        <p>{who.id === reader.id ? say('readerMe') : who.name}</p>
        <p>
          <Button kind="quiet" href={`/break-glass/new?person=${owner.id}&words=`}>
            {say('readerElse')}
          </Button>
        </p>
      </Layout.Section>
      <Field.Form action="/break-glass" keep={`break-glass-${owner.id}`}>
        <input type="hidden" name="person" value={owner.id} />
        <input type="hidden" name="reader" value={who.id} />
        <AskFields {...props} errors={errors} />
        <Layout.Actions>
          <Button>{say('askDo')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

const AskFields = ({ reader, answers = {}, errors }: AskProps & { errors: Record<string, string> }) => {
  const say = words(reader.language)
  const field = (name: string) => ({ name, value: textOf(answers[name]), error: errors[name] })
  return (
    <>
      <Field.Choices
        name="what"
        label={say('what')}
        error={errors.what}
        chosen={[textOf(answers.what) ?? 'item']}
        options={[
          { value: 'item', label: say('whatItem') },
          { value: 'all', label: say('whatAll'), hint: say('whatAllHint') },
        ]}
      />
      <Field.Text {...field('address')} label={say('address')} hint={say('addressHint')} spellcheck={false} />
      <Field.Area
        {...field('reason')}
        label={say('reason')}
        hint={say('reasonHint')}
        maxlength={2000}
        required
      />
      <Field.Select
        {...field('days')}
        label={say('days')}
        options={[1, 2, 3, 4, 5, 6, 7].map((n) => ({ value: String(n), label: say('nDays', { n }) }))}
      />
    </>
  )
}
