import { textOf } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout, Note } from '#ui'
import { addressOfVersion } from './address.ts'
import { DraftHead } from './draft-page.tsx'
import { editWords } from './edit-words.ts'
import type { Rubric } from './rubric.ts'
import type { Scale } from './scale.ts'
import type { Version } from './version.ts'

interface RubricsProps {
  reader: Reader
  version: Version
  scales: Scale[]
  rubrics: Rubric[]
  /** The form that came back: the id of its scale or rubric, or `scale` or `rubric` for a new one. */
  form?: string
  answers?: Record<string, unknown>
  errors?: Record<string, string>
  done?: boolean
}

/** Scales and rubrics of a draft, each with a form of its own. */
export const RubricsPage = (props: RubricsProps) => {
  const { reader, version, scales, form, errors = {}, done } = props
  const say = editWords(reader.language)
  const shown = Object.fromEntries(
    Object.entries(errors).map(([name, said]) => [`${form ?? ''}-${name}`, said]),
  )
  return (
    <>
      <DraftHead {...{ reader, version }} at="rubrics" lead={say('rubricsLead')} />
      {done && <Note.Notice>{say('kept')}</Note.Notice>}
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={shown} />
      <Layout.Section title={say('scales')}>
        {scales.length === 0 && <p>{say('noScales')}</p>}
        {scales.map((scale) => (
          <Layout.Details
            summary={`${scale.title}: ${scale.levels.map(({ label }) => label).join(', ')}`}
            open={form === scale.id}
          >
            <ScaleForm {...props} scale={scale} />
          </Layout.Details>
        ))}
        <Layout.Details summary={say('newScale')} open={form === 'scale' || scales.length === 0}>
          <ScaleForm {...props} />
        </Layout.Details>
      </Layout.Section>
      <RubricSection {...props} />
    </>
  )
}

const RubricSection = (props: RubricsProps) => {
  const { reader, rubrics, form } = props
  const say = editWords(reader.language)
  return (
    <Layout.Section title={say('rubricList')}>
      {rubrics.length === 0 && <p>{say('noRubrics')}</p>}
      {rubrics.map((rubric) => (
        <Layout.Details
          summary={`${rubric.title || say('rubricUntitled')} · ${say('lines', { n: rubric.criteria.length })}`}
          open={form === rubric.id}
        >
          <RubricForm {...props} rubric={rubric} />
        </Layout.Details>
      ))}
      <Layout.Details summary={say('newRubric')} open={form === 'rubric'}>
        <RubricForm {...props} />
      </Layout.Details>
    </Layout.Section>
  )
}

/** The name under which one of these forms is kept while it is written: a new scale, a new rubric, or the one with this id. */
export const keptAs = (version: string, form: string) => `rubrics-${version}-${form}`

const addressIn = ({ space, id }: Version) => `${addressOfVersion(space, id)}/edit`

const ScaleForm = ({ reader, version, scale, form, answers, errors }: RubricsProps & { scale?: Scale }) => {
  const say = editWords(reader.language)
  const given = fieldsOf(scale?.id ?? 'scale', { form, answers, errors })
  return (
    <Field.Form
      action={`${addressIn(version)}/scales${scale ? `/${scale.id}` : ''}`}
      keep={keptAs(version.id, scale?.id ?? 'scale')}
    >
      <Field.Text {...given('title', scale?.title)} label={say('scaleTitle')} />
      <Field.Area
        {...given('levels', scale?.levels.map(({ label }) => label).join('\n'))}
        label={say('levels')}
        hint={say('levelsHint')}
        rows={5}
      />
      <Layout.Actions>
        <Button kind="plain">{say(scale ? 'keepScale' : 'addScale')}</Button>
      </Layout.Actions>
    </Field.Form>
  )
}

const RubricForm = (props: RubricsProps & { rubric?: Rubric }) => {
  const { reader, version, scales, rubric, form, answers, errors } = props
  const say = editWords(reader.language)
  const given = fieldsOf(rubric?.id ?? 'rubric', { form, answers, errors })
  return (
    <Field.Form
      action={`${addressIn(version)}/rubrics${rubric ? `/${rubric.id}` : ''}`}
      keep={keptAs(version.id, rubric?.id ?? 'rubric')}
    >
      <Field.Text {...given('title', rubric?.title)} label={say('rubricTitle')} />
      <Field.Select
        {...given('scale', rubric?.scaleId ?? '')}
        label={say('scale')}
        empty={say('noScale')}
        options={scales.map((scale) => ({ value: scale.id, label: scale.title }))}
      />
      <Layout.Actions>
        <Button kind="plain">{say(rubric ? 'keepRubric' : 'addRubric')}</Button>
      </Layout.Actions>
    </Field.Form>
  )
}

/** The fields of one of several forms on the page: what was typed comes back to the form it was typed into. */
const fieldsOf =
  (id: string, { form, answers, errors = {} }: Pick<RubricsProps, 'form' | 'answers' | 'errors'>) =>
  (name: string, value = '') => ({
    name,
    id: `${id}-${name}`,
    value: (form === id ? textOf(answers?.[name]) : undefined) ?? value,
    error: form === id ? errors[name] : undefined,
  })
