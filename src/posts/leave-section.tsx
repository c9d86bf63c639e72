import { textOf } from '#forms'
import { Button, Field, Layout, List } from '#ui'
import type { Leave } from './leave.ts'
import { sentenceOf } from './post-fields.tsx'
import type { PostProps } from './post-props.ts'
import { sayDays } from './say-post.ts'
import { words } from './words.ts'

/** When the post rests, for its person and its office. */
export const LeaveSection = (props: PostProps) => {
  const { reader, post } = props
  const say = words(reader.language)
  return (
    <Layout.Section title={say('leave')}>
      <p class="note">{say('leaveLead')}</p>
      {post.leaves.length > 0 && (
        <List.Rows>
          {post.leaves.map((leave) => (
            <List.Row title={sayDays(leave, reader)}>
              {(!leave.ends || leave.ends >= reader.today) && <Return {...props} leave={leave} />}
            </List.Row>
          ))}
        </List.Rows>
      )}
      <Layout.Details summary={say('leaveDo')} open={Boolean(props.answers && 'leave' in props.answers)}>
        <TakeLeave {...props} />
      </Layout.Details>
    </Layout.Section>
  )
}

const Return = ({ reader, post, leave, complaints }: PostProps & { leave: Leave }) => {
  const say = words(reader.language)
  const address = `/posts/${post.personId}/${post.id}/leaves/${leave.id}`
  return (
    <Field.Form action={`${address}/ending`}>
      <Field.Day
        name="back"
        label={say('return')}
        value={reader.today}
        error={sentenceOf(reader.language, complaints?.['back'])}
      />
      <Layout.Actions>
        <Button kind="plain">{say('returnDo')}</Button>
        <Button kind="quiet" formAction={`${address}/taking-back`}>
          {say('takeBack')}
        </Button>
      </Layout.Actions>
    </Field.Form>
  )
}

const TakeLeave = ({ reader, post, answers, complaints }: PostProps) => {
  const say = words(reader.language)
  const given = answers && 'leave' in answers ? answers : undefined
  const field = (name: string, id: string) => ({
    name,
    id,
    value: textOf(given?.[name]),
    error: given && sentenceOf(reader.language, complaints?.[name]),
  })
  return (
    <Field.Form action={`/posts/${post.personId}/${post.id}/leaves`}>
      <input type="hidden" name="leave" value="yes" />
      <Field.Line>
        <Field.Day {...field('starts', given ? 'f-starts' : 'f-leave-starts')} label={say('leaveStarts')} />
        <Field.Day
          {...field('ends', given ? 'f-ends' : 'f-leave-ends')}
          label={say('leaveEnds')}
          aside={say('optional')}
          hint={say('leaveOpen')}
        />
      </Field.Line>
      <Layout.Actions>
        <Button kind="plain">{say('leaveDo')}</Button>
      </Layout.Actions>
    </Field.Form>
  )
}
