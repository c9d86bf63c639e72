import { textOf, type Complaints } from '#forms'
import { PickPerson, type Candidate, type Reader } from '#people'
import { Button, Field, Layout, Note } from '#ui'
import type { PairKind } from './partnership.ts'
import { sentencesOf, words } from './words.ts'

export interface AskProps {
  reader: Reader
  kind: PairKind
  /** Who is to be asked; nobody is chosen yet without. */
  person?: { id: string; name: string }
  /** They stand above or below the reader in the line of evaluation. */
  line: boolean
  people: Candidate[]
  asked: string
  answers: Record<string, unknown>
  complaints?: Complaints
}

const path = '/partners/new'

/** Asking somebody to be a partner or an outside coach: whom, and for how many hours. */
export const AskPage = (props: AskProps) => {
  const { reader, kind, person, people, asked, complaints } = props
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <>
      <Layout.Head
        title={person ? say('askTitleWhom', { kind, name: person.name }) : say('askTitle', { kind })}
        lead={person ? say('askLead', { name: person.name }) : say('askLeadAny', { kind })}
        back={{ href: '/partners/find', label: say('findTitle') }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      {person ? (
        <AskForm {...props} person={person} errors={errors} />
      ) : (
        <div id="f-person">
          <PickPerson
            {...{ language: reader.language, path, asked }}
            also={{ kind }}
            people={people.filter(({ id }) => id !== reader.id)}
          />
        </div>
      )}
    </>
  )
}

const AskForm = (props: AskProps & { person: { id: string; name: string }; errors: Field.Sentences }) => {
  const { reader, kind, person, line, answers, errors } = props
  const say = words(reader.language)
  return (
    <>
      {line && <Note.Notice kind="due">{say('askInLine', { name: person.name })}</Note.Notice>}
      <Field.Form action="/partners">
        <input type="hidden" name="person" id="f-person" value={person.id} />
        <input type="hidden" name="kind" value={kind} />
        {kind === 'coaching' && (
          <Field.Text
            name="hours"
            width="short"
            inputmode="decimal"
            label={say('askHours')}
            hint={say('askHoursHint', { name: person.name })}
            aside={say('optional')}
            value={textOf(answers['hours'])}
            error={errors['hours']}
          />
        )}
        <Layout.Actions>
          {!errors['person'] && <Button>{say('askDo', { name: person.name })}</Button>}
          <Button kind="quiet" href={`${path}?kind=${kind}`}>
            {say('askOther')}
          </Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}
