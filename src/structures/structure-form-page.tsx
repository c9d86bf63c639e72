import type { BothSaid } from '#drafts'
import { baseIn, textOf, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { structureKinds, structureTexts } from './structure.ts'
import type { GoalTalked } from './talks.store.ts'
import { sentencesOf, words } from './words.ts'

export interface StructureFormProps {
  reader: Reader
  /** Missing for a new one. */
  id?: string
  goals: GoalTalked[]
  answers: Record<string, unknown>
  complaints?: Complaints
  both?: BothSaid
}

/** The form of a group: a kind and a name are enough. */
export const StructureFormPage = (props: StructureFormProps) => {
  const { reader, id, answers, complaints, both } = props
  const say = words(reader.language)
  const errors = { ...sentencesOf(say, complaints), ...both?.errors }
  const back = id
    ? { href: `/structures/${id}`, label: say('backToOne') }
    : { href: '/structures', label: say('title') }
  return (
    <>
      <Layout.Head title={say(id ? 'change' : 'add')} back={back} lead={id ? undefined : say('addLead')} />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form
        once
        action={id ? `/structures/${id}` : '/structures'}
        keep={`structure-${id ?? 'new'}`}
        base={id && baseIn(structureTexts, answers)}
      >
        <Who {...{ ...props, errors }} />
        <Goals {...{ ...props, errors }} />
        <Thoughts {...{ ...props, errors }} />
        <Layout.Actions>
          <Button icon="check">{say('keep')}</Button>
          <span class="note">{say('onlyYou')}</span>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

type PartProps = StructureFormProps & { errors: Record<string, string> }

const Who = ({ reader, answers, errors, both }: PartProps) => {
  const say = words(reader.language)
  return (
    <>
      <Field.Text
        name="name"
        label={say('name')}
        value={textOf(answers.name)}
        error={errors.name}
        beside={both?.beside.name}
      />
      <Field.Select
        name="kind"
        label={say('kind')}
        value={textOf(answers.kind)}
        error={errors.kind}
        options={structureKinds.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))}
      />
      {(['role', 'rhythm'] as const).map((name) => (
        <Field.Text
          {...{ name }}
          label={say(name)}
          hint={say(`${name}Hint`)}
          aside={say('optional')}
          value={textOf(answers[name])}
          error={errors[name]}
          beside={both?.beside[name]}
        />
      ))}
    </>
  )
}

const Goals = ({ reader, goals, answers, errors }: PartProps) =>
  goals.length === 0 ? null : (
    <Field.Choices
      name="goals"
      many
      label={words(reader.language)('whichGoals')}
      chosen={[answers.goals ?? []].flat().map(String)}
      error={errors.goals}
      options={goals.map(({ id, statement }) => ({ value: id, label: statement }))}
    />
  )

/** Notes of a group are notes to oneself. */
const sayings = { decides: 'decides', missing: 'missing', notes: 'toMyself' } as const

const Thoughts = ({ reader, answers, errors, both }: PartProps) => {
  const say = words(reader.language)
  return (
    <>
      {(['decides', 'missing', 'notes'] as const).map((name) => (
        <Field.Area
          {...{ name }}
          rows={3}
          label={say(sayings[name])}
          hint={say(`${sayings[name]}Hint`)}
          aside={say('optional')}
          value={textOf(answers[name])}
          error={errors[name]}
          beside={both?.beside[name]}
        />
      ))}
    </>
  )
}
