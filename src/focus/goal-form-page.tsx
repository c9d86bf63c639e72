import type { Reader } from '#people'
import { type Complaints, textOf } from '#forms'
import type { StandardOption } from '#standards'
import { Button, Field, Layout } from '#ui'
import { GoalNumbers } from './goal-numbers.tsx'
import { GoalTies } from './goal-ties.tsx'
import { goalKinds } from './goal.ts'
import type { GoalAbove } from './link.ts'
import { sentencesOf, words } from './words.ts'

export interface GoalFormProps {
  reader: Reader
  /** Missing for a new goal. */
  id?: string
  /** Offered to a new goal: goals above, standards of the cycle. */
  offer?: { above: GoalAbove[]; standards: StandardOption[] }
  answers: Record<string, unknown>
  complaints?: Complaints
}

export type FieldsProps = Pick<GoalFormProps, 'reader' | 'answers'> & { errors: Record<string, string> }

/** The form of a goal: only the kind and the sentence are needed. */
export const GoalFormPage = ({ reader, id, offer, answers, complaints = {} }: GoalFormProps) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  const back = id
    ? { href: `/goals/${id}`, label: say('backToGoal') }
    : { href: '/goals/new', label: say('backToKinds') }
  return (
    <>
      <Layout.Head title={say(id ? 'edit' : 'new')} back={back} lead={id ? undefined : say('lead')} />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action={id ? `/goals/${id}` : '/goals'} keep={`goal-${id ?? 'new'}`}>
        {textOf(answers.from) && <input type="hidden" name="from" value={textOf(answers.from)} />}
        <Sentences {...{ reader, answers, errors }} isNew={!id} />
        <GoalNumbers {...{ reader, answers, errors }} />
        {offer && <GoalTies {...{ reader, answers, errors, offer }} />}
        <More {...{ reader, answers, errors }} />
        <Layout.Actions>
          <Button icon="check">{say('keep')}</Button>
        </Layout.Actions>
        {!id && <p class="note">{say('onlyYou')}</p>}
      </Field.Form>
    </>
  )
}

const Sentences = ({ reader, answers, errors, isNew }: FieldsProps & { isNew: boolean }) => {
  const say = words(reader.language)
  const kind = goalKinds.find((one) => one === answers.kind)
  return (
    <>
      <Field.Select
        name="kind"
        label={say('kind')}
        value={kind}
        error={errors.kind}
        options={goalKinds.map((one) => ({ value: one, label: say(`kind.${one}`) }))}
      />
      <Field.Area
        name="statement"
        rows={3}
        label={say('statement')}
        hint={isNew ? say(`starter.${kind ?? 'studentLearning'}`) : undefined}
        value={textOf(answers.statement)}
        error={errors.statement}
      />
      <Field.Area
        name="measure"
        rows={2}
        label={say('measure')}
        hint={say('measureHint')}
        aside={say('optional')}
        value={textOf(answers.measure)}
        error={errors.measure}
      />
    </>
  )
}

const further = ['whyNow', 'signs', 'equity', 'stops'] as const

/** What can wait: why now, signs of success, who gains, what stops. Open where something is said already. */
const More = ({ reader, answers, errors }: FieldsProps) => {
  const say = words(reader.language)
  return (
    <Layout.Details
      summary={say('further')}
      open={further.some((name) => Boolean(answers[name]) || Boolean(errors[name]))}
    >
      {further.map((name) => (
        <Field.Area
          name={name}
          rows={3}
          label={say(name)}
          hint={name === 'whyNow' ? undefined : say(`${name}Hint`)}
          value={textOf(answers[name])}
          error={errors[name]}
        />
      ))}
    </Layout.Details>
  )
}
