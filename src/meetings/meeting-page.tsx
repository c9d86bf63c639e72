import type { Reader } from '#people'
import { SupervisorNotice, type Supervisor } from '#roundtables'
import { Button, Layout, Note } from '#ui'
import type { ComponentChildren } from 'preact'
import { AgendaSection } from './agenda-section.tsx'
import type { AgendaBlock } from './compose-agenda.ts'
import { asksAfter } from './meeting.ts'
import type { MeetingPageRow } from './meetings.store.ts'
import { AfterSection } from './after-section.tsx'
import { ComingSection } from './coming-section.tsx'
import type { Attendee } from './people.store.ts'
import { pathOf } from './path-of.ts'
import { placeLine } from './place-line.tsx'
import { nameMeeting, sayTime, sayTimeThere } from './say-meeting.ts'
import { StateNotice } from './state-notice.tsx'
import { ThemesSection } from './themes-section.tsx'
import { Turn } from './turn-button.tsx'
import { words } from './words.ts'
import type { WrongLine } from './wrong-line.ts'

export interface MeetingProps {
  reader: Reader
  meeting: MeetingPageRow
  attendees: Attendee[]
  /** Who of a roundtable evaluates another there. */
  supervisors: Supervisor[]
  agenda: AgendaBlock[]
  /** What a structure is called. */
  structure?: string
  /** The promises of this circle, as their module shows them. */
  promises?: ComponentChildren
  /** Somebody else was faster; their change stands, and what the reader sees is as it is now. */
  meanwhile?: boolean
  wrong?: WrongLine
  /** A theme that the reader took off just now. */
  takenBack?: string
}

/** A meeting: when and where, who comes, the agenda that is there already, and afterwards what stays of it. */
export const MeetingPage = (props: MeetingProps) => {
  const { reader, meeting, attendees, supervisors, structure, promises, meanwhile } = props
  const say = words(reader.language)
  const others = attendees.filter(({ id }) => id !== reader.id).map(({ name }) => name)
  const due = asksAfter(meeting, reader.now)
  const begun = meeting.state === 'planned' && meeting.startsAt <= reader.now
  const after = <AfterSection {...{ reader, meeting, attendees, due }} />
  const there = sayTimeThere(meeting, reader)
  return (
    <>
      <Layout.Head
        over={sayTime(meeting, reader)}
        title={nameMeeting({ ...meeting, others, structure }, reader)}
        lead={placeLine(meeting)}
        back={{ href: '/meetings', label: say('title') }}
        action={meeting.state === 'planned' && !due && <Begin {...props} />}
      />
      {there && <p class="note">{there}</p>}
      <SupervisorNotice {...{ reader, supervisors }} />
      {meanwhile && (
        <Note.Notice kind="due">{say('meanwhile', { name: meeting.changedBy ?? '' })}</Note.Notice>
      )}
      <StateNotice {...{ reader, meeting }} />
      <Layout.Columns side={<Side {...props} />}>
        {due && after}
        {meeting.state === 'planned' && <AgendaSection {...props} />}
        {promises}
        {begun && !due && after}
        {(meeting.state === 'held' || begun) && <ThemesSection {...props} />}
        {meeting.state === 'held' && <WhatRan {...props} />}
        {meeting.state !== 'planned' && meeting.state !== 'cancelled' && (
          <Layout.Details summary={say('agendaWas')}>
            <AgendaSection {...props} past />
          </Layout.Details>
        )}
      </Layout.Columns>
    </>
  )
}

const day = 86_400_000

const runningOf = ({ space, id }: MeetingPageRow) => `/sittings/new?meeting=${space}/${id}`

/** The way to what was run in a meeting that was held. */
const WhatRan = ({ reader, meeting }: MeetingProps) => (
  <p>
    <a href={runningOf(meeting)}>{words(reader.language)('whatRan')}</a>
  </p>
)

/** The main action of the day; before that it waits quietly. */
const Begin = ({ reader, meeting }: MeetingProps) => {
  const soon = meeting.startsAt.getTime() - reader.now.getTime() < day
  return (
    <Button kind={soon ? 'primary' : 'plain'} href={runningOf(meeting)}>
      {words(reader.language)('begin')}
    </Button>
  )
}

const Side = ({ reader, meeting, attendees }: MeetingProps) => {
  const say = words(reader.language)
  const path = pathOf(meeting)
  return (
    <>
      <ComingSection {...{ reader, meeting, attendees }} />
      {meeting.state === 'planned' && (
        <Layout.Section title={say('otherwise')} quiet>
          <Layout.Actions>
            <Button kind="plain" href={`${path}/moment`}>
              {say('move')}
            </Button>
            <Turn {...{ meeting }} to="cancelling" label={say('cancel')} />
            {meeting.seriesId && (
              <Turn {...{ meeting }} to="cancelling" reach="following" label={say('cancelFollowing')} />
            )}
          </Layout.Actions>
        </Layout.Section>
      )}
    </>
  )
}
