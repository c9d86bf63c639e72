import { textOf, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import type { Touched } from './horizon.store.ts'
import { certainties, horizonKinds, responses, seasonsFrom } from './horizon.ts'
import { saySeason } from './say-when.ts'
import { sentencesOf, words } from './words.ts'

export interface ComingProps {
  reader: Reader
  /** Missing for a new one. */
  id?: string
  aside?: boolean
  goals: Touched[]
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** The form of something on the horizon: a sentence is enough. */
export const ComingPage = (props: ComingProps) => {
  const { reader, id, aside, complaints } = props
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <>
      <Layout.Head
        title={say(id ? 'changeComing' : 'addComing')}
        back={{ href: '/horizon', label: say('horizon') }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form once action={id ? `/horizon/${id}` : '/horizon'} keep={`horizon-${id ?? 'new'}`}>
        <What {...{ ...props, errors }} />
        <When {...{ ...props, errors }} />
        <Answer {...{ ...props, errors }} />
        <Layout.Actions>
          <Button icon="check">{say('keep')}</Button>
          {!id && <span class="note">{say('onlyYouEver')}</span>}
        </Layout.Actions>
      </Field.Form>
      {id && (
        <form method="post" action={`/horizon/${id}/${aside ? 'aside/ending' : 'aside'}`}>
          <Button kind="quiet">{say(aside ? 'takeUp' : 'putAside')}</Button>
        </form>
      )}
    </>
  )
}

type PartProps = ComingProps & { errors: Record<string, string> }

const What = ({ reader, answers, errors }: PartProps) => {
  const say = words(reader.language)
  return (
    <>
      <Field.Area name="what" rows={2} label={say('what')} value={textOf(answers.what)} error={errors.what} />
      <Field.Select
        name="kind"
        label={say('kind')}
        value={textOf(answers.kind)}
        error={errors.kind}
        options={horizonKinds.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))}
      />
      <Field.Text
        name="fromWhom"
        label={say('fromWhom')}
        aside={say('optional')}
        value={textOf(answers.fromWhom)}
        error={errors.fromWhom}
      />
    </>
  )
}

const When = ({ reader, answers, errors }: PartProps) => {
  const say = words(reader.language)
  const chosen = textOf(answers.season)
  const ahead = seasonsFrom(reader.today, 12)
  const offered = chosen && !ahead.includes(chosen) ? [chosen, ...ahead] : ahead
  return (
    <>
      <Field.Select
        name="season"
        label={say('roughly')}
        empty={say('someTime')}
        value={chosen}
        error={errors.season}
        options={offered.map((season) => ({ value: season, label: saySeason(season, reader) }))}
      />
      <Field.Day
        name="day"
        label={say('onDay')}
        aside={say('optional')}
        value={textOf(answers.day)}
        error={errors.day}
      />
      <Field.Choices
        name="certainty"
        label={say('certainty')}
        chosen={[textOf(answers.certainty) ?? 'likely']}
        error={errors.certainty}
        options={certainties.map((one) => ({ value: one, label: say(`certainty.${one}`) }))}
      />
    </>
  )
}

const Answer = ({ reader, goals, answers, errors }: PartProps) => {
  const say = words(reader.language)
  return (
    <>
      <Field.Choices
        name="answer"
        label={say('answer')}
        chosen={[textOf(answers.answer) ?? '']}
        error={errors.answer}
        options={[
          ...responses.map((one) => ({
            value: one,
            label: say(`answer.${one}`),
            hint: say(`answerHint.${one}`),
          })),
          { value: '', label: say('answer.none') },
        ]}
      />
      {goals.length > 0 && (
        <Field.Choices
          name="goals"
          many
          label={say('whichGoals')}
          chosen={[answers.goals ?? []].flat().map(String)}
          error={errors.goals}
          options={goals.map(({ id, statement }) => ({ value: id, label: statement }))}
        />
      )}
      <Field.Area
        name="note"
        rows={3}
        label={say('note')}
        hint={say('noteHint')}
        value={textOf(answers.note)}
        error={errors.note}
      />
    </>
  )
}
