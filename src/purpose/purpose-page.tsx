import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Field, Layout, List, Mark } from '#ui'
import type { PhilosophyAnswers } from './philosophy.ts'
import { uses, type Purpose } from './purpose.ts'
import { words } from './words.ts'

interface PurposeProps {
  reader: Reader
  purpose: Purpose & { id?: string }
  philosophy: PhilosophyAnswers & { id?: string }
  versions: (PhilosophyAnswers & { at: Date })[]
  complaints?: Record<string, string>
}

/** Phase 1 on one page: what this cycle is for, and what the leader believes. */
export const PurposePage = (props: PurposeProps) => {
  const say = words(props.reader.language)
  return (
    <>
      <Layout.Head title={say('title')} lead={say('lead')} back={{ href: '/cycle', label: say('back') }} />
      <PurposeForm {...props} />
      <Layout.Section id="philosophy" title={say('philosophy')}>
        <p>{say('philosophyLead')}</p>
        <PhilosophyForm {...props} />
        {props.versions.length > 1 && <Earlier {...props} />}
      </Layout.Section>
    </>
  )
}

const PurposeForm = ({ reader, purpose, complaints = {} }: PurposeProps) => {
  const say = words(reader.language)
  const optional = say('optional')
  const error = (field: string) => (complaints[field] ? say('tooLong') : undefined)
  return (
    <Field.Form action="/purpose" keep="purpose">
      <Field.Choices
        name="uses"
        many
        label={say('use')}
        hint={say('useHint')}
        chosen={purpose.uses}
        options={uses.map((use) => ({ value: use, label: say(`use.${use}`) }))}
      />
      <Field.Area
        name="audience"
        rows={2}
        label={say('audience')}
        hint={say('audienceHint')}
        value={purpose.audience}
        error={error('audience')}
      />
      <Field.Area name="why" label={say('why')} value={purpose.why} error={error('why')} />
      <Field.Area
        name="expectations"
        aside={optional}
        label={say('expectations')}
        value={purpose.expectations}
        error={error('expectations')}
      />
      <Layout.Actions>
        <Button icon="check">{say('keepPurpose')}</Button>
        <span class="note">{say('onlyYou')}</span>
      </Layout.Actions>
    </Field.Form>
  )
}

const boxes = ['believe', 'value', 'therefore'] as const

const PhilosophyForm = ({ reader, philosophy, complaints = {} }: PurposeProps) => {
  const say = words(reader.language)
  return (
    <Field.Form action="/philosophy" keep="philosophy">
      {boxes.map((box) => (
        <Field.Area
          name={box}
          rows={3}
          label={say(box)}
          value={philosophy[box]}
          error={complaints[box] && say('tooLong')}
        />
      ))}
      <Layout.Actions>
        <Button icon="check">{say('keepPhilosophy')}</Button>
      </Layout.Actions>
    </Field.Form>
  )
}

const Earlier = ({ reader, versions }: PurposeProps) => (
  <Layout.Details summary={words(reader.language)('earlier')}>
    <List.Rows>
      {versions.slice(1).map((version) => (
        <List.Row title={sayInstant(version.at, 'full', reader)}>
          {boxes.map((box) => version[box] && <Mark.Own>{version[box]}</Mark.Own>)}
        </List.Row>
      ))}
    </List.Rows>
  </Layout.Details>
)
