import { textOf, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { proposedDays, type LeadPost } from './beginning.ts'
import type { CycleInvitation } from './invitation.ts'
import { sayWrong } from './say-wrong.ts'
import type { Template } from './template.ts'
import { words } from './words.ts'

export interface BeginProps {
  reader: Reader
  posts: LeadPost[]
  templates: Template[]
  /** Beginning answers this invitation. */
  invitation?: CycleInvitation
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** Beginning a cycle: for which post, from when until when, with which template. */
export const BeginPage = (props: BeginProps) => {
  const { reader, posts, answers, complaints } = props
  const say = words(reader.language)
  const errors = sayWrong(reader.language, complaints)
  const back = { href: '/cycles', label: say('cycles') }
  if (posts.length === 0) return <Layout.Head title={say('beginTitle')} lead={say('noPost')} back={back} />
  return (
    <>
      <Layout.Head title={say('beginTitle')} lead={say('beginLead')} back={back} />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action="/cycles" keep="cycle-new">
        {textOf(answers['next']) && <input type="hidden" name="next" value={textOf(answers['next'])} />}
        <WhenFields {...props} errors={errors} />
        <TemplateField {...props} />
        <BesideField {...props} errors={errors} />
        <TellField {...props} />
        <Layout.Actions>
          <Button icon="check">{say('beginDo')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

type Errors = { errors: Record<string, string> }

const WhenFields = ({ reader, posts, answers, errors }: BeginProps & Errors) => {
  const say = words(reader.language)
  const proposed = proposedDays(posts[0], reader.today)
  const day = (name: 'starts' | 'ends') => ({
    name,
    value: textOf(answers[name]) ?? proposed[name],
    error: errors[name],
  })
  const options = posts.map(({ id, line }) => ({ value: id, label: line }))
  return (
    <>
      {posts.length === 1 && !errors['post'] ? (
        <input type="hidden" name="post" value={posts[0]?.id} />
      ) : (
        <Field.Select
          name="post"
          label={say('beginFor')}
          options={options}
          value={textOf(answers['post'])}
          error={errors['post']}
        />
      )}
      <Field.Line>
        <Field.Day {...day('starts')} label={say('startsField')} />
        <Field.Day {...day('ends')} label={say('endsField')} />
      </Field.Line>
      <Field.Text
        name="title"
        label={say('titleField')}
        hint={say('titleHint')}
        aside={say('optional')}
        value={textOf(answers['title'])}
        error={errors['title']}
      />
    </>
  )
}

const TemplateField = ({ reader, templates, invitation, answers }: BeginProps) => {
  const say = words(reader.language)
  if (templates.length === 0) return null
  const offered = invitation?.template ? `${invitation.template.space}/${invitation.template.id}` : ''
  return (
    <Field.Choices
      name="template"
      label={say('beginFrom')}
      hint={say('beginFromHint')}
      chosen={[textOf(answers['template']) ?? offered]}
      options={[
        { value: '', label: say('beginPlain') },
        ...templates.map(({ space, id, title, organization, note }) => ({
          value: `${space}/${id}`,
          label: say('templateAt', { title, organization }),
          hint: note.length > 160 ? `${note.slice(0, 160).replace(/\s+\S*$/, '')}…` : note,
        })),
      ]}
    />
  )
}

const BesideField = ({ reader, posts, answers, errors }: BeginProps & Errors) => {
  const say = words(reader.language)
  if (!posts.some(({ open }) => open.length > 0)) return null
  return (
    <Field.Area
      name="beside"
      rows={2}
      label={say('besideField')}
      hint={say('besideHint')}
      aside={say('optional')}
      value={textOf(answers['beside'])}
      error={errors['beside']}
    />
  )
}

const TellField = ({ reader, invitation, answers }: BeginProps) => {
  const say = words(reader.language)
  if (!invitation) return null
  const name = invitation.by ?? say('someone')
  return (
    <>
      <input type="hidden" name="invitation" value={`${invitation.space}/${invitation.id}`} />
      <Field.Tick
        name="tell"
        label={say('tell', { name })}
        hint={say('tellHint', { name })}
        checked={answers['tell'] === 'yes'}
      />
    </>
  )
}
