import { answering } from '#forms'
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
  const field = answering(answers, errors)
  return (
    <>
      <Field.Line>
        <Field.Day {...field('day')} label={say('day')} required />
        <Field.Text {...field('begins')} label={say('begins')} type="time" width="short" required />
        <Field.Text {...field('ends')} label={say('ends')} type="time" width="short" required />
      </Field.Line>
      <Field.Text {...field('place')} label={say('place')} aside={say('optional')} />
      {members.length > 1 && (
        <Field.Select
          {...field('facilitator')}
          label={say('facilitator')}
          empty={say('nobodyLeads')}
          options={members.map(({ id, name }) => ({
            value: id,
            label: id === reader.id ? say('you', { name }) : name,
          }))}
        />
      )}
      <Layout.Details summary={say('more')} open={Boolean(errors.link || errors.title)}>
        <Field.Text
          {...field('link')}
          type="url"
          label={say('link')}
          hint={say('linkHint')}
          aside={say('optional')}
        />
        <Field.Text
          {...field('title')}
          label={say('ownTitle')}
          hint={say('ownTitleHint')}
          aside={say('optional')}
        />
      </Layout.Details>
    </>
  )
}
