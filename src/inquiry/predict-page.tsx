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
      <Field.Form action="/inquiries" keep={`inquiry-${measure.id}`}>
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
  const { answers, complaints = {} } = form
  return (
    <>
      <Layout.Head
        title={say('ownNumbers')}
        lead={say('ownLead')}
        back={{ href: '/inquiries/new', label: say('chooseTitle') }}
      />
      <Errors {...{ reader, ...form }} />
      <Field.Form action="/inquiries/own" keep="inquiry-own">
        <Field.Text
          name="title"
          label={say('ownTitle')}
          hint={say('ownTitleHint')}
          value={textOf(answers['title'])}
          error={complaints['title'] && say('missing')}
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
          error={complaints['numbers'] && say(complaints['numbers'] === 'lines' ? 'lines' : 'missing')}
        />
        <Prediction {...{ reader, ...form }} />
      </Field.Form>
    </>
  )
}

const Errors = ({ reader, complaints = {} }: FormProps) => {
  const say = words(reader.language)
  const errors = Object.fromEntries(
    Object.entries(complaints).map(([name, key]) => [name, say(key === 'lines' ? 'lines' : 'missing')]),
  )
  return <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
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
        error={complaints?.['prediction'] && say('missing')}
      />
      <Layout.Actions>
        <Button>{say('look')}</Button>
      </Layout.Actions>
      <p class="note">{say('onlyYou')}</p>
    </>
  )
}
