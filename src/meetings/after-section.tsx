import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import type { MeetingPageRow } from './meetings.store.ts'
import { pathOf } from './path-of.ts'
import type { Attendee } from './people.store.ts'
import { Turn } from './turn-button.tsx'
import { words } from './words.ts'

interface AfterProps {
  reader: Reader
  meeting: MeetingPageRow
  attendees: Attendee[]
  /** Its time is over; else it has begun, and may be done sooner. */
  due: boolean
}

/** A meeting whose time is over asks what became of it: it took place, or it did not. */
export const AfterSection = ({ reader, meeting, attendees, due }: AfterProps) => {
  const say = words(reader.language)
  const there = attendees.filter(({ wasThere, coming }) => wasThere || coming !== 'no')
  return (
    <Layout.Section title={say('howWasIt')}>
      <p>{say(due ? 'howWasItLead' : 'whenDone')}</p>
      <Field.Form action={`${pathOf(meeting)}/holding`}>
        <input type="hidden" name="seen" value={meeting.sequence} />
        {meeting.kind !== 'structure' && (
          <Field.Choices
            name="there"
            many
            label={say('wasThere')}
            options={attendees.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={there.map(({ id }) => id)}
          />
        )}
        <Layout.Actions>
          <Button icon="check" kind={due ? 'primary' : 'plain'}>
            {say('held')}
          </Button>
        </Layout.Actions>
      </Field.Form>
      <Turn {...{ meeting }} to="missing" label={say('missed')} />
    </Layout.Section>
  )
}
