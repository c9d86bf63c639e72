import { sayNumber } from '#language'
import type { Reader } from '#people'
import type { Circle } from '#sharing'
import { Button, Field, Layout, List, Note } from '#ui'
import { fitProtocol } from './fit-protocol.ts'
import { minutesOf, type Protocol } from './protocol.ts'
import { sayPlaces } from './say-places.ts'
import { sayLength, sayStep } from './say-protocol.ts'
import { words } from './words.ts'

/** A meeting that comes, as it is chosen from: `at` is its space and id. */
export interface ComingMeeting {
  at: string
  name: string
  when: string
}

interface ProtocolProps {
  reader: Reader
  protocol: Protocol
  /** Where a copy may be kept besides with the reader. */
  circles: Circle[]
  /** The next meetings in which it could be used. */
  meetings: ComingMeeting[]
  /** To how many minutes it is to be fitted. */
  minutes?: number
}

/** One recipe, to be read, printed as a card, fitted to the time there is, used, copied. */
export const ProtocolPage = (props: ProtocolProps) => {
  const { reader, protocol, circles, meetings, minutes } = props
  const say = words(reader.language)
  const steps = minutes === undefined ? protocol.steps : fitProtocol(protocol.steps, minutes)
  const { own } = protocol
  return (
    <>
      <Layout.Head
        title={protocol.name}
        over={sayLength(protocol, reader)}
        lead={protocol.purpose}
        back={{ href: '/protocols', label: say('backToAll') }}
      />
      {own?.aside && <Note.Notice kind="due">{say('isAside')}</Note.Notice>}
      {!own?.aside && (
        <Layout.Actions>
          <Button href="#use">{say('use')}</Button>
          {own && (
            <Button kind="plain" href={`/protocols/${protocol.key}/edit`} icon="pencil">
              {say('change')}
            </Button>
          )}
        </Layout.Actions>
      )}
      <Layout.Section title={say('steps')} id="steps">
        <Fit {...props} total={minutesOf(steps)} />
        <List.Rows>
          {steps.map((step) => (
            <List.Row title={step.title} note={sayStep(step, reader)}>
              {step.prompt && <p>{step.prompt}</p>}
            </List.Row>
          ))}
        </List.Rows>
        <p class="note">{say('print')}</p>
      </Layout.Section>
      {!own?.aside && <Use {...{ reader, protocol, meetings }} />}
      <Further {...{ reader, protocol, circles }} />
    </>
  )
}

const Fit = ({ reader, protocol, minutes, total }: ProtocolProps & { total: number }) => {
  const say = words(reader.language)
  const number = (n: number) => sayNumber(n, reader.language)
  const usual = number(minutesOf(protocol.steps))
  return (
    <>
      <Field.Form method="get" action={`/protocols/${protocol.key}#steps`}>
        <Field.WithButton>
          <Field.Text
            name="minutes"
            type="number"
            inputmode="decimal"
            width="short"
            min={1}
            max={480}
            label={say('fit')}
            value={minutes === undefined ? undefined : String(minutes)}
          />
          <Button kind="plain">{say('fitIt')}</Button>
        </Field.WithButton>
      </Field.Form>
      {minutes !== undefined && (
        <p role="status">
          {total > minutes + 0.5
            ? say('tooShort', { minutes: number(total) })
            : say('fitted', { minutes: number(total), usual })}
        </p>
      )}
    </>
  )
}

const Use = ({ reader, protocol, meetings }: Pick<ProtocolProps, 'reader' | 'protocol' | 'meetings'>) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('use')} id="use" act>
      <List.Rows>
        {meetings.map(({ at, name, when }) => (
          <List.Row title={name} href={`/sittings/new?meeting=${at}&what=${protocol.key}`} note={when} />
        ))}
        <List.Row title={say('useInNew')} href="/meetings/new" />
      </List.Rows>
    </Layout.Section>
  )
}

const Further = ({ reader, protocol, circles }: Omit<ProtocolProps, 'minutes' | 'meetings'>) => {
  const say = words(reader.language)
  const { own, key } = protocol
  return (
    <>
      <Layout.Section title={say('copy')} id="copy" act>
        <Field.Form action={`/protocols/${key}/copies`} once>
          <Field.WithButton>
            <Field.Select
              name="space"
              short
              label={say('copyFor')}
              value={own?.space}
              options={sayPlaces(circles, reader)}
            />
            <Button kind="plain">{say('copyIt')}</Button>
          </Field.WithButton>
        </Field.Form>
      </Layout.Section>
      {own && (
        <form method="post" action={`/protocols/${key}/${own.aside ? 'aside/ending' : 'aside'}`}>
          <p class="note">{say(own.space === reader.id ? 'seenByYou' : 'seenByGroup')}</p>
          <Button kind="quiet">{say(own.aside ? 'takeUp' : 'putAside')}</Button>
        </form>
      )}
    </>
  )
}
