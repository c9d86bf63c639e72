import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import type { MeetingPageRow } from './meetings.store.ts'
import { pathOf } from './path-of.ts'
import type { Attendee } from './people.store.ts'
import { words } from './words.ts'

interface ComingProps {
  reader: Reader
  meeting: MeetingPageRow
  attendees: Attendee[]
  /** Nobody is asked any more whether they will come. */
  begun: boolean
}

const answers = ['yes', 'maybe', 'no'] as const

/** Who comes, each by their own word; afterwards who was there. Nobody has to say. */
export const ComingSection = ({ reader, meeting, attendees, begun }: ComingProps) => {
  const say = words(reader.language)
  const held = meeting.state === 'held'
  const mine = attendees.find(({ id }) => id === reader.id)
  if (meeting.kind === 'structure' || meeting.state === 'missed') return null
  return (
    <Layout.Section title={say(held ? 'wasThere' : 'whoComes')} quiet>
      <List.Rows>
        {attendees
          .filter(({ wasThere }) => !held || wasThere)
          .map((one) => (
            <List.Row
              title={one.id === reader.id ? say('you', { name: one.name }) : one.name}
              note={noteOf(one, meeting, reader)}
            />
          ))}
      </List.Rows>
      {meeting.state === 'planned' && !begun && mine && (
        <form method="post" action={`${pathOf(meeting)}/answer`}>
          <Layout.Actions>
            {answers
              .filter((one) => one !== mine.coming)
              .map((one) => (
                <Button kind="quiet" name="coming" value={one}>
                  {say(`i.${one}`)}
                </Button>
              ))}
          </Layout.Actions>
        </form>
      )}
    </Layout.Section>
  )
}

function noteOf({ id, coming }: Attendee, { facilitatorId, state }: MeetingPageRow, { language }: Reader) {
  const say = words(language)
  const leads = id === facilitatorId && say('leads')
  const comes = state === 'planned' && coming && say(`coming.${coming}`)
  return [comes, leads].filter(Boolean).join(' · ')
}
