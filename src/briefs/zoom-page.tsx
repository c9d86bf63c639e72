import { textOf, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout, Mark } from '#ui'
import { detailParts, wholeParts, zooms, type Brief, type Zoom } from './brief.ts'
import { readinessOf } from './readiness.ts'
import { SupportFields } from './support-fields.tsx'
import { SupportSummary } from './support-summary.tsx'
import type { Support } from './support.ts'
import { sentencesOf, words } from './words.ts'
import { ZoomPath } from './zoom-path.tsx'

export interface ZoomProps {
  reader: Reader
  brief: Brief
  support: Support[]
  zoom: Zoom
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** One look at a decision: a few questions, where one is, and the way on. Everything can wait. */
export const ZoomPage = (props: ZoomProps) => {
  const { reader, brief, support, zoom, complaints } = props
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  const next = zooms[zooms.indexOf(zoom) + 1]
  return (
    <>
      <Layout.Head
        over={brief.title}
        title={say(`zoom.${zoom}`)}
        lead={say(`lead.${zoom}`)}
        back={{ href: `/briefs/${brief.id}`, label: say('backToBrief') }}
      />
      <ZoomPath {...{ reader }} id={brief.id} readiness={readinessOf(brief, support)} here={zoom} />
      {zoom === 'decision' && <SupportSummary {...{ reader, support }} />}
      <Layout.Section title={say('questions')}>
        <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
        <Field.Form action={`/briefs/${brief.id}/${zoom}`} keep={`brief-${zoom}-${brief.id}`}>
          <Questions {...{ ...props, errors }} />
          <Layout.Actions>
            {next && (
              <Button icon="check" name="next" value={next}>
                {say('keepAndGo', { next: say(`zoom.${next}`) })}
              </Button>
            )}
            <Button kind={next ? 'quiet' : 'primary'} icon={next ? undefined : 'check'}>
              {say('keep')}
            </Button>
          </Layout.Actions>
        </Field.Form>
      </Layout.Section>
    </>
  )
}

type QuestionProps = ZoomProps & { errors: Record<string, string> }

const Questions = (props: QuestionProps) => {
  const { reader, zoom, answers, errors } = props
  if (zoom === 'support') return <SupportFields {...{ reader, answers, errors }} />
  if (zoom === 'decision') return <Decision {...props} />
  if (zoom === 'again') return <Area {...props} name="benefits" rows={6} />
  if (zoom === 'in') return detailParts.map((name) => <Area {...props} name={name} />)
  return (
    <>
      <Field.Text
        name="title"
        label={words(reader.language)('part.title')}
        value={textOf(answers.title)}
        error={errors.title}
      />
      {wholeParts.map((name) => (
        <Area {...props} name={name} />
      ))}
    </>
  )
}

type Name = (typeof wholeParts)[number] | (typeof detailParts)[number] | 'benefits' | 'decision'

const Area = ({
  reader,
  answers,
  errors,
  name,
  rows = 3,
}: Pick<QuestionProps, 'reader' | 'answers' | 'errors'> & { name: Name; rows?: number }) => {
  const say = words(reader.language)
  return (
    <Field.Area
      name={name}
      rows={rows}
      label={say(`part.${name}`)}
      hint={say(`hint.${name}`)}
      value={textOf(answers[name])}
      error={errors[name]}
    />
  )
}

const Decision = (props: QuestionProps) => {
  const { reader, brief, answers, errors } = props
  const say = words(reader.language)
  return (
    <>
      {brief.benefits ? (
        <Mark.Own from={say('benefitsFrom')}>{brief.benefits}</Mark.Own>
      ) : (
        <Area {...props} name="benefits" />
      )}
      <Area {...props} name="decision" rows={4} />
      <Field.Line>
        <Field.Day
          name="decidedOn"
          label={say('part.decidedOn')}
          hint={say('hint.decidedOn')}
          value={textOf(answers.decidedOn)}
          error={errors.decidedOn}
        />
        <Field.Day
          name="lookBackOn"
          label={say('part.lookBackOn')}
          hint={say('hint.lookBackOn')}
          value={textOf(answers.lookBackOn)}
          error={errors.lookBackOn}
        />
      </Field.Line>
    </>
  )
}
