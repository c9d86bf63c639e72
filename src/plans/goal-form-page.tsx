import { sayBetween, type BothSaid } from '#drafts'
import { baseIn, textOf, type Between, type Complaints } from '#forms'
import { UnderWay } from '#initiatives'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { GoalNumbers } from './goal-numbers.tsx'
import { goalFields, numbersAsked } from './goal.ts'
import type { Home } from './organization.store.ts'
import { goalAt, goalsAt } from './say-goal.ts'
import { sentencesBeside, words } from './words.ts'

export interface GoalFormProps {
  reader: Reader
  home: Home
  /** Missing for a new goal. */
  id?: string
  /** What is under way there, any of which could stop for it. */
  underWay: Parameters<typeof UnderWay>[0]['initiatives']
  /** The titles of the school years to choose from. */
  years: string[]
  answers: Record<string, unknown>
  complaints?: Complaints
  /** What somebody else has kept while this form was open. */
  between?: Between
}

type Fields = GoalFormProps & { errors: Record<string, string>; both?: BothSaid }

/** The form of a goal: the sentence and its year are needed, the rest can wait. */
export const GoalFormPage = (props: GoalFormProps) => {
  const { reader, home, id, answers, between, complaints = {} } = props
  const say = words(reader.language)
  const both = between && sayBetween(between, reader)
  const errors = { ...sentencesBeside(say, complaints), ...both?.errors }
  return (
    <>
      <Layout.Head
        title={say(id ? 'editGoal' : 'newGoal')}
        over={home.name}
        back={
          id
            ? { href: goalAt(home.id, id), label: say('backToGoal') }
            : { href: goalsAt(home.id), label: say('goalsTitle', { name: home.name }) }
        }
        lead={say(id ? 'editLead' : 'newLead')}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form
        once
        action={id ? goalAt(home.id, id) : goalsAt(home.id)}
        keep={id ? `goal-${id}` : `goal-new-${home.id}`}
        base={id && baseIn(goalFields, answers)}
      >
        <Sentences {...props} {...{ errors, both }} />
        <GoalNumbers {...{ reader, answers, errors }} beside={both?.beside} />
        <Stops {...props} {...{ errors, both }} />
        {complaints.target && <input type="hidden" name="asked" value={asked(answers)} />}
        <Layout.Actions>
          <Button icon="check">{say(id ? 'keep' : 'keepDraft')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

// The same numbers, sent again, are meant so.
const asked = ({ baseline, target, lower }: Record<string, unknown>) =>
  numbersAsked({ baseline: Number(baseline), target: Number(target), lower: lower === 'yes' })

const tie = ({ answers, errors, both }: Fields, name: string) => ({
  name,
  value: textOf(answers[name]),
  error: errors[name],
  beside: both?.beside[name],
})

const Sentences = (props: Fields) => {
  const say = words(props.reader.language)
  return (
    <>
      <Field.Area
        {...tie(props, 'statement')}
        rows={3}
        label={say('statement')}
        hint={say('statementHint')}
      />
      <Field.Select
        {...tie(props, 'schoolYear')}
        short
        label={say('schoolYear')}
        options={props.years.map((year) => ({ value: year, label: year }))}
      />
      <Field.Area {...tie(props, 'why')} rows={3} label={say('why')} aside={say('optional')} />
      <Field.Area
        {...tie(props, 'measure')}
        rows={2}
        label={say('measure')}
        hint={say('measureHint')}
        aside={say('optional')}
      />
    </>
  )
}

/** Everything new asks what stops for it, beside what is under way (LPS-15, LPS-90). */
const Stops = (props: Fields) => {
  const say = words(props.reader.language)
  return (
    <>
      <Field.Area
        {...tie(props, 'stops')}
        rows={3}
        label={say('stopsAsk')}
        hint={say('stopsHint')}
        aside={say('optional')}
      />
      <UnderWay reader={props.reader} initiatives={props.underWay} />
    </>
  )
}
