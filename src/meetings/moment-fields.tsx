import { textOf } from '#forms'
import type { Reader } from '#people'
import { Field, Layout } from '#ui'
import { words } from './words.ts'

interface MomentProps {
  reader: Reader
  answers: Record<string, unknown>
  errors: Record<string, string>
  members: { id: string; name: string }[]
}

/** When, where and who leads: what every meeting is planned and moved by. */
export const MomentFields = ({ reader, answers, errors, members }: MomentProps) => {
  const say = words(reader.language)
  return (
    <>
      <Field.Day name="day" label={say('day')} value={textOf(answers.day)} error={errors.day} required />
      <Time name="begins" label={say('begins')} {...{ answers, errors }} />
      <Time name="ends" label={say('ends')} {...{ answers, errors }} />
      <Field.Text
        name="place"
        label={say('place')}
        aside={say('optional')}
        value={textOf(answers.place)}
        error={errors.place}
      />
      {members.length > 1 && (
        <Field.Select
          name="facilitator"
          label={say('facilitator')}
          empty={say('nobodyLeads')}
          value={textOf(answers.facilitator)}
          error={errors.facilitator}
          options={members.map(({ id, name }) => ({
            value: id,
            label: id === reader.id ? say('you') : name,
          }))}
        />
      )}
      <More {...{ reader, answers, errors }} />
    </>
  )
}

const More = ({ reader, answers, errors }: Omit<MomentProps, 'members'>) => {
  const say = words(reader.language)
  return (
    <Layout.Details summary={say('more')} open={Boolean(errors.link || errors.title)}>
      <Field.Text
        name="link"
        type="url"
        label={say('link')}
        hint={say('linkHint')}
        aside={say('optional')}
        value={textOf(answers.link)}
        error={errors.link}
      />
      <Field.Text
        name="title"
        label={say('ownTitle')}
        hint={say('ownTitleHint')}
        aside={say('optional')}
        value={textOf(answers.title)}
        error={errors.title}
      />
    </Layout.Details>
  )
}

interface TimeProps {
  name: 'begins' | 'ends'
  label: string
  answers: Record<string, unknown>
  errors: Record<string, string>
}

const Time = ({ name, label, answers, errors }: TimeProps) => (
  <Field.Text
    {...{ name, label }}
    type="time"
    width="short"
    value={textOf(answers[name])}
    error={errors[name]}
    required
  />
)
