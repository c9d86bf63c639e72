import { textOf } from '#forms'
import { Button, Field, Layout } from '#ui'
import { PostFields, sentenceOf } from './post-fields.tsx'
import type { PostProps } from './post-props.ts'
import { words } from './words.ts'

/** Moving somebody in the middle of a year, for the office of the post. */
export const MoveSection = ({ reader, post, places, answers, complaints }: PostProps) => {
  const { language } = reader
  const say = words(language)
  const given = answers && 'organization' in answers ? answers : undefined
  const others = places.filter(({ id }) => id !== post.organizationId)
  if (others.length === 0) return null
  const fields = { language, answers: given ?? { title: post.title, roleKind: post.roleKind } }
  return (
    <Layout.Section title={say('move')}>
      <p class="note">{say('moveLead')}</p>
      <Layout.Details summary={say('moveBegin')} open={Boolean(given)}>
        <Field.Form action={`/posts/${post.personId}/${post.id}/move`}>
          <Field.Select
            name="organization"
            label={say('moveTo')}
            empty={say('choose')}
            value={textOf(given?.['organization'])}
            error={given && sentenceOf(language, complaints?.['organization'])}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <PostFields {...fields} complaints={given && complaints} />
          <Layout.Actions>
            <Button kind="plain">{say('moveDo')}</Button>
          </Layout.Actions>
        </Field.Form>
      </Layout.Details>
    </Layout.Section>
  )
}

/** The last day of a post, for its office. */
export const EndSection = ({ reader, name, post, answers, complaints }: PostProps) => {
  const say = words(reader.language)
  const given = answers && 'ending' in answers ? answers : undefined
  return (
    <Layout.Section title={say('ending')}>
      <p class="note">{say('endingLead', { name })}</p>
      <Field.Form action={`/posts/${post.personId}/${post.id}/ending`}>
        <input type="hidden" name="ending" value="yes" />
        <Field.Day
          name="ends"
          id={given ? 'f-ends' : 'f-post-ends'}
          label={say('ends')}
          hint={say('goesOn')}
          value={textOf(given?.['ends']) ?? post.ends ?? undefined}
          error={given && sentenceOf(reader.language, complaints?.['ends'])}
        />
        <Layout.Actions>
          <Button kind="plain">{say('endingDo')}</Button>
        </Layout.Actions>
      </Field.Form>
    </Layout.Section>
  )
}
