import { textOf, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { phases, type Phase } from './cycle.ts'
import { sayWrong } from './say-wrong.ts'
import type { Template } from './template.ts'
import { sayMonth } from './templates-page.tsx'
import { words } from './words.ts'

export interface TemplateProps {
  reader: Reader
  organization: { id: string; name: string }
  /** Nothing for a new one. */
  template?: Template
  uses: { value: string; label: string }[]
  answers?: Record<string, unknown>
  complaints?: Complaints
}

/** Writing a template: its title, what is hoped for, uses to think of, months for the phases. */
export const TemplatePage = (props: TemplateProps) => {
  const { reader, organization, template, complaints } = props
  const say = words(reader.language)
  const errors = sayWrong(reader.language, complaints)
  const at = `/organizations/${organization.id}/cycle-templates`
  return (
    <>
      <Layout.Head
        title={template?.title ?? say('newTemplate')}
        back={{ href: at, label: say('templates') }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={whereOf(errors)} />
      <Field.Form
        action={template ? `${at}/${template.id}` : at}
        keep={`cycle-template-${template?.id ?? organization.id}`}
      >
        <WordFields {...props} errors={errors} />
        <MonthFields {...props} errors={errors} />
        <Layout.Actions>
          <Button icon="check">{say('keepTemplate')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

type Errors = { errors: Record<string, string> }

/** The months are complained of at the first of them. */
const whereOf = ({ from, ...others }: Errors['errors']) =>
  from ? { ...others, [`${phases[0]}-from`]: from } : others

const listOf = (given: unknown) => [given ?? []].flat().map(String)

const WordFields = ({ reader, template, uses, answers, errors }: TemplateProps & Errors) => {
  const say = words(reader.language)
  const field = (name: 'title' | 'note') => ({
    name,
    value: answers ? textOf(answers[name]) : template?.[name],
    error: errors[name],
  })
  return (
    <>
      <Field.Text {...field('title')} label={say('templateTitle')} hint={say('templateTitleHint')} />
      <Field.Area {...field('note')} label={say('templateNote')} aside={say('optional')} />
      <Field.Choices
        name="uses"
        many
        label={say('templateUses')}
        hint={say('templateUsesHint')}
        options={uses}
        chosen={answers ? listOf(answers['uses']) : template?.uses}
      />
    </>
  )
}

const MonthFields = ({ reader, template, answers, errors }: TemplateProps & Errors) => {
  const say = words(reader.language)
  const options = Array.from({ length: 12 }, (_, n) => ({
    value: String(n + 1),
    label: sayMonth(n + 1, reader),
  }))
  const chosen = (side: 'from' | 'until', phase: Phase) => {
    if (answers) return listOf(answers[side])[phases.indexOf(phase)]
    return String(template?.months.find((one) => one.phase === phase)?.[side] ?? '')
  }
  return (
    <Layout.Section title={say('monthsTitle')} quiet>
      <p class="note">{say('monthsHint')}</p>
      {phases.map((phase, n) => (
        <Field.FromTo
          name={phase}
          names={{ from: 'from', to: 'until' }}
          label={say(`phase.${phase}`)}
          words={{ from: say('monthFrom'), to: say('monthUntil'), empty: say('monthNone') }}
          options={options}
          from={chosen('from', phase)}
          to={chosen('until', phase)}
          error={n === 0 ? errors['from'] : undefined}
        />
      ))}
    </Layout.Section>
  )
}
