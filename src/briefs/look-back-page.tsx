import { textOf, type Complaints } from '#forms'
import { sayDay } from '#language'
import type { Reader } from '#people'
import { Button, Field, Layout, Mark } from '#ui'
import type { Brief } from './brief.ts'
import { sentencesOf, words } from './words.ts'

interface LookBackProps {
  reader: Reader
  brief: Brief
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** Looking back at a decision: what was hoped, what happened, what one would do again. */
export const LookBackPage = ({ reader, brief, answers, complaints }: LookBackProps) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <>
      <Layout.Head
        over={brief.title}
        title={say('lookBack')}
        lead={say('lookBackLead')}
        back={{ href: `/briefs/${brief.id}`, label: say('backToBrief') }}
      />
      <Mark.Own from={say('decidedFrom', { day: sayDay(brief.decidedOn ?? reader.today, 'day', reader) })}>
        {brief.decision}
      </Mark.Own>
      <Mark.Own from={say('benefitsFrom')}>{brief.benefits}</Mark.Own>
      <Layout.Section title={say('questions')}>
        <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
        <Field.Form action={`/briefs/${brief.id}/look-back`} keep={`brief-back-${brief.id}`}>
          {(['result', 'again'] as const).map((name) => (
            <Field.Area
              name={name}
              label={say(`part.${name}`)}
              hint={say(`hint.${name}`)}
              value={textOf(answers[name])}
              error={errors[name]}
            />
          ))}
          <Layout.Actions>
            <Button icon="check">{say('keep')}</Button>
          </Layout.Actions>
        </Field.Form>
      </Layout.Section>
    </>
  )
}
