import { textOf } from '#forms'
import { sayHour } from './hour.ts'
import type { Reader } from '#people'
import { Button, Field, Layout, Note } from '#ui'
import { chosenKinds, ways, type NoticeKind } from './kind.ts'
import { fieldOf, usualWay } from './preference.ts'
import { words } from './words.ts'

interface WishesProps {
  reader: Reader
  /** The form's answers, by the names of its fields. */
  answers: Record<string, unknown>
  complaints: Record<string, string>
  saved: boolean
  /** Is there a mail server? */
  mail: boolean
}

/** How a person wants to be told, and when not. */
export const WishesPage = ({ reader, answers, complaints, saved, mail }: WishesProps) => {
  const say = words(reader.language)
  const errors = Object.fromEntries(Object.keys(complaints).map((name) => [name, say('hour')]))
  return (
    <>
      <Layout.Head title={say('wishes')} lead={say('wishesLead')} back={{ href: '/me', label: say('me') }} />
      {saved && <Note.Notice>{say('saved')}</Note.Notice>}
      {!mail && <Note.Notice kind="due">{say('noMail')}</Note.Notice>}
      <Field.Form action="/me/notices">
        <Field.Errors title={say('errors')} errors={errors} />
        <Digest {...{ reader, answers, errors }} />
        <Calm {...{ reader, answers, errors }} />
        <Kinds {...{ reader, answers }} />
        <Layout.Actions>
          <Button>{say('save')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

type PartProps = Pick<WishesProps, 'reader' | 'answers'> & { errors: Record<string, string> }

const Digest = ({ reader, answers, errors }: PartProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('digestPart')}>
      <Field.Tick
        name="digest"
        label={say('digest')}
        hint={say('digestHint')}
        checked={answers.digest === 'yes'}
      />
      <Hour {...{ reader, answers, errors }} name="digestHour" />
    </Layout.Section>
  )
}

const Calm = ({ reader, answers, errors }: PartProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('calm')}>
      <p class="note">{say('calmNote')}</p>
      <Field.Line>
        <Hour {...{ reader, answers, errors }} name="quietFrom" />
        <Hour {...{ reader, answers, errors }} name="quietTo" hint={say('quietHint')} />
      </Field.Line>
      <Field.Tick name="weekends" label={say('weekends')} checked={answers.weekends === 'yes'} />
      <Field.Tick name="breaks" label={say('breaks')} checked={answers.breaks === 'yes'} />
    </Layout.Section>
  )
}

const Kinds = ({ reader, answers }: Pick<WishesProps, 'reader' | 'answers'>) => {
  const say = words(reader.language)
  const options = ways.map((value) => ({ value, label: say(`way.${value}`) }))
  const chosen = (kind: NoticeKind) => textOf(answers[fieldOf(kind)]) ?? usualWay(kind)
  const differs = chosenKinds.some((kind) => chosen(kind) !== 'digest')
  return (
    <Layout.Section title={say('kinds')}>
      <p class="note">{say('kindsNote')}</p>
      <Layout.Details summary={say('eachKind')} open={differs}>
        <Field.Rows>
          {chosenKinds.map((kind) => (
            <Field.Select
              name={fieldOf(kind)}
              label={say(`kind.${kind}`)}
              value={chosen(kind)}
              options={options}
            />
          ))}
        </Field.Rows>
      </Layout.Details>
    </Layout.Section>
  )
}

type HourName = 'digestHour' | 'quietFrom' | 'quietTo'

const Hour = ({ reader, answers, errors, name, hint }: PartProps & { name: HourName; hint?: string }) => (
  <Field.Select
    short
    name={name}
    label={words(reader.language)(name)}
    hint={hint}
    error={errors[name]}
    value={textOf(answers[name])}
    options={Array.from({ length: 24 }, (_, hour) => ({
      value: String(hour),
      label: sayHour(hour, reader.language),
    }))}
  />
)
