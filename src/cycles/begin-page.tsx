import { textOf, type Complaints } from '#forms'
import { sayList } from '#language'
import type { Reader } from '#people'
import { nameOfVersion } from '#standards'
import { Button, Field, Layout } from '#ui'
import { proposedDays, wouldStandBeside, type LeadPost } from './beginning.ts'
import type { CycleInvitation } from './invitation.ts'
import { sayWrong } from './say-wrong.ts'
import type { LastChoices } from './last-choices.ts'
import type { Template } from './template.ts'
import { words } from './words.ts'

export interface BeginProps {
  reader: Reader
  posts: LeadPost[]
  templates: Template[]
  /** What they chose for the cycle before. */
  last: LastChoices
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
      <Field.Form action="/cycles" once keep="cycle-new">
        {textOf(answers['next']) && <input type="hidden" name="next" value={textOf(answers['next'])} />}
        <WhenFields {...props} errors={errors} />
        <TemplateField {...props} />
        <SameField {...props} />
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

const TemplateField = ({ reader, templates, last, invitation, answers }: BeginProps) => {
  const say = words(reader.language)
  if (templates.length === 0) return null
  const proposed = invitation?.template ?? templates.find(({ title }) => title === last.template)
  const offered = proposed ? `${proposed.space}/${proposed.id}` : ''
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

// Ticked until the reader takes it away; a form that came back is as they left it.
const SameField = ({ reader, last, answers, complaints }: BeginProps) => {
  if (last.chosen.length === 0) return null
  const say = words(reader.language)
  const names = sayList([...new Set(last.chosen.map(nameOfVersion))], reader.language, 'unit')
  return (
    <Field.Tick
      name="same"
      label={say('sameStandards')}
      hint={names}
      checked={complaints ? answers['same'] === 'yes' : true}
    />
  )
}

const BesideField = ({ reader, posts, answers, errors }: BeginProps & Errors) => {
  const say = words(reader.language)
  if (!errors['beside'] && !answers['beside'] && !posts.some((post) => wouldStandBeside(post, reader.today)))
    return null
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
