import { baseIn, textOf } from '#forms'
import { UnderWay } from '#initiatives'
import { Values } from '#plans'
import { Button, Field, Layout, Mark } from '#ui'
import type { FieldsProps, GoalFormProps, GoalOffer } from './goal-form.ts'
import { GoalTies } from './goal-ties.tsx'
import { goalKinds } from './goal.ts'
import { goalTexts } from './wording.ts'
import { sentencesOf, words } from './words.ts'

/** The form of a goal: only the kind and the sentence are needed. */
export const GoalFormPage = ({ reader, id, offer, answers, complaints = {}, both }: GoalFormProps) => {
  const say = words(reader.language)
  const errors = { ...sentencesOf(say, complaints), ...both?.errors }
  const beside = both?.beside
  const back = id
    ? { href: `/goals/${id}`, label: say('backToGoal') }
    : { href: '/goals/new', label: say('backToKinds') }
  return (
    <>
      <Layout.Head title={say(id ? 'edit' : 'new')} back={back} lead={id ? undefined : say('lead')} />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form
        once
        action={id ? `/goals/${id}` : '/goals'}
        keep={`goal-${id ?? 'new'}`}
        base={id && baseIn(goalTexts, answers)}
      >
        {offer?.origin && <Mark.Own from={say('originFrom')}>{offer.origin.words}</Mark.Own>}
        {textOf(answers.from) && <input type="hidden" name="from" value={textOf(answers.from)} />}
        <Sentences {...{ reader, answers, errors, beside }} isNew={!id} />
        <Values.GoalNumbers {...{ reader, answers, errors, beside }} />
        {offer && <GoalTies {...{ reader, answers, errors, offer }} />}
        <Stops {...{ reader, answers, errors, beside }} underWay={offer?.underWay} />
        <More {...{ reader, answers, errors, beside }} />
        <Layout.Actions>
          <Button icon="check">{say('keep')}</Button>
        </Layout.Actions>
        {!id && <p class="note">{say('onlyYou')}</p>}
      </Field.Form>
    </>
  )
}

const Sentences = ({ reader, answers, errors, beside = {}, isNew }: FieldsProps & { isNew: boolean }) => {
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
        beside={beside.statement}
      />
      <Field.Area
        name="measure"
        rows={2}
        label={say('measure')}
        hint={say('measureHint')}
        aside={say('optional')}
        value={textOf(answers.measure)}
        error={errors.measure}
        beside={beside.measure}
      />
    </>
  )
}

type StopsProps = FieldsProps & { underWay?: GoalOffer['underWay'] }

/** Everything new asks in sight what stops for it, beside what is under way; it may stay open (LPS-15, LPS-90). */
const Stops = ({ reader, answers, errors, beside = {}, underWay = [] }: StopsProps) => {
  const say = words(reader.language)
  return (
    <>
      <Field.Area
        name="stops"
        rows={2}
        label={say('stops')}
        hint={say('stopsHint')}
        aside={say('optional')}
        value={textOf(answers.stops)}
        error={errors.stops}
        beside={beside.stops}
      />
      <UnderWay {...{ reader }} initiatives={underWay} />
    </>
  )
}

const further = ['whyNow', 'signs', 'equity'] as const

/** What can wait: why now, signs of success, who gains. Open where something is said already. */
const More = ({ reader, answers, errors, beside = {} }: FieldsProps) => {
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
          beside={beside[name]}
        />
      ))}
    </Layout.Details>
  )
}
