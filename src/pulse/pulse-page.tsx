import { sayBetween } from '#drafts'
import { baseIn, textOf, type Between, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout, Mark, Note } from '#ui'
import { elements, lowTwice, monthOf, pulseTexts, type Element, type Pulse } from './pulse.ts'
import { OverTime } from './over-time.tsx'
import { sayMonth } from './say-pulse.ts'
import { sentencesOf, words } from './words.ts'

interface PulseProps {
  reader: Reader
  /** The month that is written down. */
  month: string
  /** The leader's months, the newest first. */
  pulses: Pulse[]
  answers: Record<string, unknown>
  /** Who can see the month, once it is written down. */
  seen?: { words: string; who: 'one' | 'two' | 'group'; href: string }
  complaints?: Complaints
  /** What another tab kept while this form was open. */
  came?: Between
}

/** A month in four elements: a number and a note each, and how it was in the months before. */
export const PulsePage = (props: PulseProps) => {
  const { reader, month, pulses, seen } = props
  const say = words(reader.language)
  const now = month === monthOf(reader.today)
  return (
    <>
      <Layout.Head
        title={say('title')}
        over={say('over', { month: sayMonth(month, reader) })}
        lead={say('lead')}
        back={now ? { href: '/cycle', label: say('back') } : { href: '/pulse', label: say('backToPulse') }}
      />
      {now && <Again {...{ reader, pulses }} />}
      <Layout.Section
        title={now ? say('form') : say('formOf', { month: sayMonth(month, reader) })}
        aside={seen && <Mark.WhoSees {...seen} />}
      >
        <Questions {...props} />
      </Layout.Section>
      {now && <OverTime {...{ reader, pulses }} />}
    </>
  )
}

const Questions = ({ reader, month, answers, complaints, came, seen }: PulseProps) => {
  const say = words(reader.language)
  const both = came && sayBetween(came, reader)
  const errors = { ...sentencesOf(say, complaints), ...both?.errors }
  return (
    <>
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action={`/pulse/${month}`} keep={`pulse-${month}`} base={baseIn(pulseTexts, answers)}>
        {elements.map((element) => (
          <Question {...{ reader, element, answers, errors }} beside={both?.beside} />
        ))}
        <Layout.Actions>
          <Button icon="check">{say('keep')}</Button>
          {!seen && <span class="note">{say('private')}</span>}
        </Layout.Actions>
        <p class="note">{say('skip')}</p>
      </Field.Form>
    </>
  )
}

interface QuestionProps {
  reader: Reader
  element: Element
  answers: Record<string, unknown>
  errors: Record<string, string>
  beside?: Record<string, { said: string; words: string }>
}

const Question = ({ reader, element, answers, errors, beside }: QuestionProps) => {
  const say = words(reader.language)
  const name = say(`element.${element}`)
  const note = `${element}Note`
  // One line invites to write little; what is written is seen whole.
  const NoteField = textOf(answers[note]) ? Field.Area : Field.Text
  return (
    <>
      <Field.Scale
        name={element}
        from={1}
        to={5}
        label={name}
        hint={say(`ask.${element}`)}
        ends={[say(`low.${element}`), say(`high.${element}`)]}
        value={textOf(answers[element])}
        error={errors[element]}
      />
      <NoteField
        name={note}
        label={say('noteOf', { element: name })}
        aside={say('optional')}
        value={textOf(answers[note])}
        error={errors[note]}
        beside={beside?.[note]}
      />
    </>
  )
}

// Low twice in a row: a question, and whom one could ask it (C35).
const Again = ({ reader, pulses }: Pick<PulseProps, 'reader' | 'pulses'>) => {
  const say = words(reader.language)
  const [element] = lowTwice(pulses)
  if (!element) return null
  const said = pulses.find((pulse) => pulse[element].level !== null)?.[element].note
  return (
    <Note.Notice kind="due">
      <p>{say('again', { element: say(`element.${element}`) })}</p>
      {said && <p dir="auto">{say('lastNote', { note: said })}</p>}
    </Note.Notice>
  )
}
