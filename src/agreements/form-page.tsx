import { textOf, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout, Note } from '#ui'
import { norms, openFor, type Agreement, type Table } from './agreement.ts'
import { backOf } from './agreement-page.tsx'
import { AgreementText } from './agreement-text.tsx'
import { sentencesOf, words } from './words.ts'

export interface FormPageProps {
  reader: Reader
  table: Table
  answers: Record<string, unknown>
  /** What the latest version said when this form was loaded. */
  base: string
  /** Nothing was proposed yet. */
  first: boolean
  complaints?: Complaints
  /** What somebody proposed while this form was open. */
  meanwhile?: Agreement
}

/** Proposing an agreement: five norms to leave ticked, and little to type. */
export const FormPage = (props: FormPageProps) => {
  const { reader, table, base, first, complaints } = props
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  const round = table.kind === 'roundtable'
  const at = `/circles/${table.id}/agreement`
  return (
    <>
      <Layout.Head
        title={say('formTitle')}
        lead={say(round ? 'formLeadRoundtable' : 'formLead')}
        back={first ? backOf(props) : { href: at, label: say('title') }}
      />
      <Meanwhile {...props} />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action={at} keep={`agreement-${table.id}`} base={base}>
        <Terms {...props} errors={errors} />
        <Layout.Actions>
          <Button icon="check">{say(round ? 'proposeRoundtable' : 'propose')}</Button>
          <span class="note">{say('seen')}</span>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

const Meanwhile = ({ reader, table, meanwhile }: FormPageProps) => {
  if (!meanwhile) return null
  const say = words(reader.language)
  const name = table.members.find(({ id }) => id === meanwhile.proposedBy)?.name ?? say('someone')
  return (
    <>
      <Note.Notice kind="due">{say('meanwhileNote')}</Note.Notice>
      <Layout.Section title={say('meanwhile', { name })}>
        <AgreementText reader={reader} kind={table.kind} terms={meanwhile} />
      </Layout.Section>
    </>
  )
}

type TermsProps = FormPageProps & { errors: Field.Sentences }

const Terms = (props: TermsProps) => {
  const { table, answers, errors } = props
  const field = (name: 'cadence' | 'hours' | 'own') => ({
    name,
    value: textOf(answers[name]),
    error: errors[name],
    ...saidOf(props, name),
  })
  return (
    <>
      <Norms {...props} />
      <OpenFor {...props} />
      <Field.Text {...field('cadence')} />
      {table.kind === 'coaching' && <Field.Text {...field('hours')} width="short" inputmode="decimal" />}
      <Field.Area {...field('own')} rows={3} />
    </>
  )
}

function saidOf({ reader }: TermsProps, name: 'cadence' | 'hours' | 'own') {
  const say = words(reader.language)
  const labels = { cadence: 'formCadence', hours: 'formHours', own: 'formOwn' } as const
  return { label: say(labels[name]), hint: say(`${labels[name]}Hint`), aside: say('optional') }
}

const Norms = ({ reader, table, answers, errors }: TermsProps) => {
  const say = words(reader.language)
  return (
    <Field.Choices
      many
      name="norms"
      label={say('formNorms')}
      chosen={[answers['norms'] ?? []].flat().map(String)}
      error={errors['norms']}
      options={norms.map((norm) => ({
        value: norm,
        label: say(`norm.${norm}`),
        hint: say(`why.${norm}`, { kind: table.kind }),
      }))}
    />
  )
}

const OpenFor = ({ reader, answers, errors, first }: TermsProps) => {
  const say = words(reader.language)
  return (
    <Field.Select
      name="openDays"
      label={say('formOpen')}
      hint={first ? undefined : say('formOpenHint')}
      empty={say('formOpenEver')}
      value={textOf(answers['openDays'])}
      error={errors['openDays']}
      options={openFor.map((days) => ({ value: String(days), label: say('formOpenDays', { days }) }))}
    />
  )
}
