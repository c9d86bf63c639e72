import { textOf, type Complaints } from '#forms'
import { sayGrade, sayGroup, sayMeasure, units, type Measure } from '#indicators'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { words } from './words.ts'

interface FormProps {
  reader: Reader
  answers: Record<string, unknown>
  complaints?: Complaints
}

export interface PredictProps extends FormProps {
  measure: Measure
  place: { id: string; name: string }
  grades: string[]
  groups: string[]
}

/** The prediction, before anything is seen: which grade and group, and what the leader expects. */
export const PredictPage = ({ reader, measure, place, grades, groups, ...form }: PredictProps) => {
  const say = words(reader.language)
  const { answers } = form
  return (
    <>
      <Layout.Head
        title={sayMeasure(measure)}
        over={place.name}
        lead={say('predictLead')}
        back={{ href: '/inquiries/new', label: say('chooseTitle') }}
      />
      <Errors {...{ reader, ...form }} />
      <Field.Form action="/inquiries" once keep={`inquiry-${measure.id}`}>
        <input type="hidden" name="measure" value={`${measure.space}.${measure.id}`} />
        <input type="hidden" name="about" value={place.id} />
        <Field.Select
          short
          name="grade"
          label={say('grade')}
          value={textOf(answers['grade'])}
          options={grades.map((one) => ({ value: one, label: sayGrade(reader.language, one) }))}
        />
        <Field.Select
          short
          name="group"
          label={say('group')}
          value={textOf(answers['group'])}
          options={groups.map((one) => ({ value: one, label: sayGroup(reader.language, one) }))}
        />
        <Prediction {...{ reader, ...form }} />
      </Field.Form>
    </>
  )
}

/** Numbers of a leader's own, typed one a line, and the prediction. */
export const OwnPage = ({ reader, ...form }: FormProps) => {
  const say = words(reader.language)
  const { answers } = form
  const errors = sentencesOf(reader, form.complaints)
  return (
    <>
      <Layout.Head
        title={say('ownNumbers')}
        lead={say('ownLead')}
        back={{ href: '/inquiries/new', label: say('chooseTitle') }}
      />
      <Errors {...{ reader, ...form }} />
      <Field.Form action="/inquiries/own" once keep="inquiry-own">
        <Field.Text
          name="title"
          label={say('ownTitle')}
          hint={say('ownTitleHint')}
          value={textOf(answers['title'])}
          error={errors['title']}
        />
        <Field.Select
          name="unit"
          label={say('unit')}
          value={textOf(answers['unit'])}
          options={units.map((unit) => ({ value: unit, label: say(`unit.${unit}`) }))}
        />
        <Field.Area
          name="numbers"
          rows={6}
          label={say('numbers')}
          hint={say('numbersHint')}
          value={textOf(answers['numbers'])}
          error={errors['numbers']}
        />
        <Prediction {...{ reader, ...form }} />
      </Field.Form>
    </>
  )
}

const Errors = ({ reader, complaints }: FormProps) => {
  const errors = sentencesOf(reader, complaints)
  const title = words(reader.language)('complaints', { n: Object.keys(errors).length })
  return <Field.Errors {...{ title, errors }} />
}

const Prediction = ({ reader, answers, complaints }: FormProps) => {
  const say = words(reader.language)
  return (
    <>
      <Field.Area
        name="prediction"
        rows={5}
        label={say('prediction')}
        hint={say('predictionHint')}
        value={textOf(answers['prediction'])}
        error={sentencesOf(reader, complaints)['prediction']}
      />
      <Layout.Actions>
        <Button>{say('look')}</Button>
      </Layout.Actions>
      <p class="note">{say('onlyYou')}</p>
    </>
  )
}

const named = new Set(['title', 'numbers', 'prediction'])

// Each sentence names its field: the summary above the form shows them without their labels.
function sentencesOf(reader: Reader, complaints: Complaints = {}): Record<string, string> {
  const say = words(reader.language)
  return Object.fromEntries(
    Object.entries(complaints).map(([name, key]) => [
      name,
      key === 'lines'
        ? say('lines')
        : say(named.has(name) ? (`missing.${name}` as 'missing.title') : 'missing'),
    ]),
  )
}
