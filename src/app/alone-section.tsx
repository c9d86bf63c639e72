import { lets, type PresentCycle } from '#cycles'
import type { Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import type { TogetherGates } from './together.store.ts'
import { words } from './words.ts'

interface AloneProps {
  reader: Reader
  cycle: PresentCycle
  company: TogetherGates
  /** What was typed and could not be kept. */
  again?: { answers: Record<string, unknown>; complaints: Complaints }
}

const companions = ['partner', 'roundtable'] as const

/** Whoever has no partner or no roundtable this year may say why; that is an answer, too. */
export const AloneSection = (props: AloneProps) => {
  const { reader, cycle, company } = props
  const missing = companions.filter((what) => company[what].name === null)
  if (missing.length === 0 || !lets(cycle, 'mark phases')) return null
  return (
    <Layout.Section title={words(reader.language)('aloneTitle')} quiet>
      {missing.map((what) => (
        <Reason {...props} what={what} />
      ))}
    </Layout.Section>
  )
}

const Reason = ({ reader, cycle, company, what, again }: AloneProps & { what: 'partner' | 'roundtable' }) => {
  const say = words(reader.language)
  const mine = again?.answers.what === what ? again : undefined
  const kept = company[what].reason
  return (
    <Layout.Details summary={say(kept ? `alone.${what}Kept` : `alone.${what}`)} open={Boolean(mine)}>
      <Field.Form action="/company/alone" keep={`alone-${what}-${cycle.id}`}>
        <input type="hidden" name="what" value={what} />
        <Field.Text
          name="reason"
          id={mine ? undefined : `alone-${what}`}
          label={say('aloneWhy')}
          hint={say('aloneHint')}
          value={String(mine?.answers.reason ?? kept ?? '')}
          error={mine?.complaints.reason && say('aloneLong')}
        />
        <Layout.Actions>
          <Button kind="plain">{say('aloneKeep')}</Button>
        </Layout.Actions>
      </Field.Form>
    </Layout.Details>
  )
}
