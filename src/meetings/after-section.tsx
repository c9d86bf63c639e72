import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import type { MeetingPageRow } from './meetings.store.ts'
import { pathOf } from './path-of.ts'
import type { Attendee } from './people.store.ts'
import { Turn } from './turn-button.tsx'
import { words } from './words.ts'

/** Its time is over; it was run to its end; it has begun, and may be done sooner; or it is still ahead. */
export type MeetingTime = 'over' | 'ran' | 'begun' | 'early'

interface AfterProps {
  reader: Reader
  meeting: MeetingPageRow
  attendees: Attendee[]
  when: MeetingTime
}

/** What became of a meeting: it took place, or it did not. Folded as long as it is still ahead. */
export const AfterSection = (props: AfterProps) => {
  const say = words(props.reader.language)
  if (props.when === 'early')
    return (
      <Layout.Details summary={say('metAlready')}>
        <p>{say('metAlreadyLead')}</p>
        <WhatBecame {...props} />
      </Layout.Details>
    )
  return (
    <Layout.Section title={say('howWasIt')} act>
      <p>{say(props.when === 'over' ? 'howWasItLead' : 'whenDone')}</p>
      <WhatBecame {...props} />
    </Layout.Section>
  )
}

const WhatBecame = ({ reader, meeting, attendees, when }: AfterProps) => {
  const say = words(reader.language)
  const there = attendees.filter(({ wasThere, coming }) => wasThere || coming !== 'no')
  return (
    <>
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
          <Button icon="check" kind={when === 'over' || when === 'ran' ? 'primary' : 'plain'}>
            {say('held')}
          </Button>
        </Layout.Actions>
      </Field.Form>
      {when !== 'early' && <Turn {...{ meeting }} to="missing" label={say('missed')} />}
    </>
  )
}
