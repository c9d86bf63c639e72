import { sayDay } from '#language'
import type { Reader } from '#people'
import type { Circle } from '#sharing'
import { Card, Layout, List } from '#ui'
import { PromiseForm } from './promise-form.tsx'
import { PromiseList } from './promise-list.tsx'
import { stateOf, type Promised, type PromiseState } from './promise.ts'
import { words } from './words.ts'

/** A meeting in which something was promised, as the list names it. */
export interface PromiseMeeting {
  id: string
  day: string
}

interface PromisesProps {
  reader: Reader
  promises: Promised[]
  circles: Circle[]
  meetings: PromiseMeeting[]
}

const parts = [
  ['late', 'lateTitle'],
  ['open', 'openTitle'],
  ['done', 'doneTitle'],
  ['dropped', 'droppedTitle'],
] as const satisfies [PromiseState, string][]

/** Everything a leader promised: to others in a talk, and to themselves. */
export const PromisesPage = (props: PromisesProps) => {
  const { reader, promises } = props
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('title')}
        lead={say('lead')}
        back={{ href: '/people', label: say('backToPeople') }}
      />
      {promises.length === 0 && <Nothing reader={reader} />}
      {parts.map(([state, title]) => (
        <Part
          {...props}
          title={say(title)}
          promises={promises.filter((one) => stateOf(one, reader.today) === state)}
        />
      ))}
      <Layout.Section title={say('writeOwn')} id="own">
        <PromiseForm {...{ reader }} space={reader.id} people={[]} back="/promises" />
      </Layout.Section>
    </>
  )
}

const Part = ({ reader, promises, circles, meetings, title }: PromisesProps & { title: string }) => {
  if (promises.length === 0) return null
  const noteOf = (promise: Promised) => {
    const meeting = meetings.find(({ id }) => id === promise.meetingId)
    const from = meeting && words(reader.language)('fromMeeting', { day: sayDay(meeting.day, 'day', reader) })
    return [sayCircle(promise, circles, reader), from].filter(Boolean).join(', ')
  }
  return (
    <Layout.Section title={title}>
      <PromiseList {...{ reader, promises, noteOf }} back="/promises" />
    </Layout.Section>
  )
}

function sayCircle({ spaceId }: Promised, circles: Circle[], reader: Reader): string {
  const say = words(reader.language)
  if (spaceId === reader.id) return say('mineAlone')
  const circle = circles.find(({ id }) => id === spaceId)
  if (!circle) return say('leftCircle')
  const [other] = circle.others
  if (circle.kind !== 'roundtable' && other) return say('withPartner', { name: other.name })
  return say('inCircle', { name: circle.name ?? say('roundtable') })
}

const Nothing = ({ reader }: { reader: Reader }) => {
  const say = words(reader.language)
  return (
    <Card.Empty
      exampleTitle={say('example')}
      example={
        <List.Rows>
          <List.Row title={say('exampleWhat')} note={say('exampleNote')} />
        </List.Rows>
      }
    >
      <p>{say('empty')}</p>
    </Card.Empty>
  )
}
