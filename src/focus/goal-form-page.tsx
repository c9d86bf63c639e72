import type { Reader } from '#people'
import { textOf, type Complaints } from '#forms'
import { Button, Field, Layout } from '#ui'
import { goalKinds } from './goal.ts'
import { sentencesOf, words } from './words.ts'

interface GoalFormProps {
  reader: Reader
  /** Missing for a new goal. */
  id?: string
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** The form of a goal: only the kind and the sentence are needed. */
export const GoalFormPage = ({ reader, id, answers, complaints = {} }: GoalFormProps) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <>
      <Layout.Head
        title={say(id ? 'edit' : 'new')}
        back={
          id ? { href: `/goals/${id}`, label: say('backToGoal') } : { href: '/cycle', label: say('back') }
        }
        lead={id ? undefined : say('lead')}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action={id ? `/goals/${id}` : '/goals'} keep={`goal-${id ?? 'new'}`}>
        <Sentences {...{ reader, answers, errors }} isNew={!id} />
        <Numbers {...{ reader, answers, errors }} />
        <Layout.Actions>
          <Button icon="check">{say('keep')}</Button>
        </Layout.Actions>
        {!id && <p class="note">{say('onlyYou')}</p>}
      </Field.Form>
    </>
  )
}

type FieldsProps = Pick<GoalFormProps, 'reader' | 'answers'> & { errors: Record<string, string> }

const Sentences = ({ reader, answers, errors, isNew }: FieldsProps & { isNew: boolean }) => {
  const say = words(reader.language)
  return (
    <>
      <Field.Select
        name="kind"
        label={say('kind')}
        value={textOf(answers.kind)}
        error={errors.kind}
        options={goalKinds.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))}
      />
      <Field.Area
        name="statement"
        rows={3}
        label={say('statement')}
        hint={isNew ? say('statementHint') : undefined}
        value={textOf(answers.statement)}
        error={errors.statement}
      />
      <Field.Area
        name="whyNow"
        rows={3}
        label={say('whyNow')}
        aside={say('optional')}
        value={textOf(answers.whyNow)}
        error={errors.whyNow}
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

const Numbers = ({ reader, answers, errors }: FieldsProps) => {
  const say = words(reader.language)
  return (
    <>
      {(['baseline', 'current', 'target'] as const).map((name) => (
        <Field.Text
          name={name}
          inputmode="decimal"
          width="short"
          label={say(name)}
          aside={say('optional')}
          value={textOf(answers[name])}
          error={errors[name]}
        />
      ))}
      <Field.Text
        name="unit"
        width="short"
        label={say('unit')}
        hint={say('unitHint')}
        aside={say('optional')}
        value={textOf(answers.unit)}
        error={errors.unit}
      />
      <Field.Day
        name="due"
        label={say('due')}
        aside={say('optional')}
        value={textOf(answers.due)}
        error={errors.due}
      />
    </>
  )
}
