import type { Reader } from '#people'
import { PromiseForm, PromiseList, type Promised } from '#promises'
import { Layout } from '#ui'
import type { MeetingAt } from './meeting.ts'
import { pathOf } from './path-of.ts'
import type { Attendee } from './people.store.ts'
import { words } from './words.ts'

interface PromisesProps {
  reader: Reader
  meeting: MeetingAt
  attendees: Attendee[]
  promises: Promised[]
  /** The meeting is over: these were made in it. */
  past: boolean
}

/** The promises that are open among these people: what a meeting begins with, and what it ends with. */
export const PromisesPart = ({ reader, meeting, attendees, promises, past }: PromisesProps) => {
  const say = words(reader.language)
  const back = pathOf(meeting)
  const people = attendees.map(({ id, name }) => ({ id, name }))
  return (
    <Layout.Section title={say(past ? 'promisedHere' : 'promises')} id="promises">
      {promises.length > 0 ? (
        <PromiseList {...{ reader, promises, back }} named={people.length > 1} />
      ) : (
        <p class="note">{say(past ? 'promisesNone' : 'noPromises')}</p>
      )}
      <Layout.Details summary={say('addPromise')}>
        <PromiseForm {...{ reader, people, back }} space={meeting.space} meeting={meeting.id} />
      </Layout.Details>
    </Layout.Section>
  )
}
