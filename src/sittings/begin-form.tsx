import { textOf, type Complaints } from '#forms'
import { minutesOf } from '#protocols'
import { Button, Field, Layout, Mark } from '#ui'
import type { Choices } from './run-choices.ts'
import { sentencesOf, type Words } from './words.ts'

interface BeginFormProps extends Choices {
  say: Words
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** What is run, for how long, and who presents what. */
export const BeginForm = ({ say, answers, complaints, ...choices }: BeginFormProps) => {
  const errors = sentencesOf(say, complaints)
  const { meeting, members } = choices
  const answer = (name: string) => ({ name, value: textOf(answers[name]), error: errors[name] })
  return (
    <>
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action="/sittings" keep={`sitting-${meeting.id}`}>
        <input type="hidden" name="meeting" value={`${meeting.space}/${meeting.id}`} />
        <Field.Select {...answer('what')} label={say('what')} options={optionsOf(choices, say)} />
        <Field.Text
          {...answer('slot')}
          type="number"
          label={say('slot')}
          hint={say('slotHint')}
          value={textOf(answers.slot) ?? String(meeting.minutes)}
        />
        {members.length > 1 && (
          <Field.Select
            {...answer('presenter')}
            label={say('presenter')}
            empty={say('nobodyYet')}
            options={members.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Field.Text
          {...answer('about')}
          label={say('about')}
          aside={say('optional')}
          hint={say('aboutHint')}
          maxlength={300}
        />
        <Layout.Actions>
          <Button>{say('begin')}</Button>
          <Mark.WhoSees who="two" words={say('whoSeesIt')} />
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

const optionsOf = ({ agenda, protocols }: Choices, say: Words) => {
  const runs = (name: string, steps: { minutes: number }[]) =>
    say('runs', { name, minutes: Math.round(minutesOf(steps)) })
  return [
    ...(agenda.length ? [{ value: 'agenda', label: runs(say('wholeAgenda'), agenda) }] : []),
    ...protocols.map(({ key, name, steps }) => ({ value: key, label: runs(name, steps) })),
  ]
}
