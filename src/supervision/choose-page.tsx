import { textOf, type Complaints } from '#forms'
import { PickPerson, type Candidate, type Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import type { ComponentChildren } from 'preact'
import { words } from './words.ts'

interface ChooseProps {
  reader: Reader
  leader: { id: string; name: string }
  back: string
  /** The page's own address; the form goes to `action`. */
  path: string
  action: string
  /** An evaluator hands on; otherwise the office appoints. */
  delegating: boolean
  /** The chosen evaluator; nobody is chosen yet without. */
  person?: { id: string; name: string }
  asked: string
  people: Candidate[]
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** Choosing who is to evaluate a leader, and for how long: as the office, or as who hands on. */
export const ChoosePage = (props: ChooseProps) => {
  const { reader, leader, delegating, person, back, path, asked, people } = props
  const say = words(reader.language)
  const { name } = leader
  const whom =
    person &&
    (delegating
      ? say('delegateWhom', { name: person.name })
      : say('appointWhom', { evaluator: person.name, leader: name }))
  return (
    <>
      <Layout.Head
        title={say(delegating ? 'delegateTo' : 'appointFor', { name })}
        lead={whom ?? say(delegating ? 'delegateLead' : 'appointLead')}
        back={{ href: back, label: delegating ? say('title') : name }}
      />
      {person ? (
        <ChooseForm {...props} person={person} />
      ) : (
        <PickPerson
          {...{ language: reader.language, path, asked }}
          people={people.filter(({ id }) => id !== leader.id && !(delegating && id === reader.id))}
        />
      )}
    </>
  )
}

const ChooseForm = (props: ChooseProps & { person: { id: string } }) => {
  const { reader, path, action, delegating, person, answers, complaints = {} } = props
  const say = words(reader.language)
  const error = (name: string) => complaints[name] && say(`wrong.${complaints[name]}` as 'wrong.missing')
  const errors = Object.fromEntries(Object.keys(complaints).map((name) => [name, error(name) ?? '']))
  const field = (name: string): { name: string; value?: string; error?: string } => ({
    name,
    value: textOf(answers[name]),
    error: error(name),
  })
  const process: ComponentChildren = !delegating && (
    <Field.Text
      {...field('process')}
      value={textOf(answers['process']) ?? 'evaluation'}
      label={say('process')}
      hint={say('processHint')}
      width="middle"
    />
  )
  return (
    <>
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action={action}>
        <input type="hidden" name="person" id="f-person" value={person.id} />
        {process}
        <Field.Day
          {...field('until')}
          label={say('until')}
          aside={delegating ? undefined : say('optional')}
          hint={delegating ? undefined : say('untilHint')}
        />
        <Layout.Actions>
          <Button>{say(delegating ? 'delegateDo' : 'appointDo')}</Button>
          <a href={path}>{say('someoneElse')}</a>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}
