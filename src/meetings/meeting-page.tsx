import { dayOf, sayInstant } from '#language'
import type { Reader } from '#people'
import { SupervisorNotice, type Supervisor } from '#roundtables'
import { Button, Layout, List, Note } from '#ui'
import type { ComponentChildren } from 'preact'
import { AgendaSection } from './agenda-section.tsx'
import type { AgendaBlock } from './compose-agenda.ts'
import { asksAfter, mayBeNoted } from './meeting.ts'
import { Begin } from './begin-button.tsx'
import type { MeetingPageRow } from './meetings.store.ts'
import type { Run } from './meeting-tools.ts'
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
  /** What runs or was run in it, what runs first. */
  runs: Run[]
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
  const when = whenOf(props)
  const after = when && <AfterSection {...{ reader, meeting, attendees, when }} />
  const comesFirst = when === 'over' || when === 'ran'
  const zoned = new Set(attendees.map(({ zone }) => zone)).size > 1
  return (
    <>
      <Layout.Head
        over={sayTime({ ...meeting, zoned }, reader)}
        title={nameMeeting({ ...meeting, others, structure }, reader)}
        lead={placeLine(meeting)}
        back={{ href: '/meetings', label: say('title') }}
        action={<Begin {...props} when={when} />}
      />
      <TimeThere {...props} />
      <SupervisorNotice {...{ reader, supervisors }} />
      {meanwhile && (
        <Note.Notice kind="due">{say('meanwhile', { name: meeting.changedBy ?? '' })}</Note.Notice>
      )}
      <StateNotice {...{ reader, meeting }} />
      {when && <HasBegun {...props} />}
      <Layout.Columns side={<Side {...props} />}>
        {comesFirst && after}
        {meeting.state === 'planned' && <AgendaSection {...props} />}
        {promises}
        {!comesFirst && after}
        {(meeting.state === 'held' || (when && when !== 'early')) && <ThemesSection {...props} />}
        <WhatRan {...props} />
        {meeting.state !== 'planned' && meeting.state !== 'cancelled' && (
          <Layout.Details summary={say('agendaWas')}>
            <AgendaSection {...props} past />
          </Layout.Details>
        )}
      </Layout.Columns>
    </>
  )
}

const TimeThere = ({ reader, meeting }: MeetingProps) => {
  const there = sayTimeThere(meeting, reader)
  return there ? <p class="note">{there}</p> : null
}

/** Appears when somebody else begins the meeting while the page stands open. */
const HasBegun = ({ reader, meeting, runs }: MeetingProps) => {
  const say = words(reader.language)
  const path = pathOf(meeting)
  if (runs.some(({ open }) => open)) return null
  return (
    <Note.Opening src={`${path}/running`} href={path} label={say('joinNow')}>
      {say('hasBegun')}
    </Note.Opening>
  )
}

/**
 * When in its day it is seen: after its time, after it was run to its end, during it, shortly before; nothing where
 * nothing can be noted.
 */
function whenOf({ reader, meeting, runs }: MeetingProps) {
  const { now, today, timeZone } = reader
  if (asksAfter(meeting, now)) return 'over'
  if (!mayBeNoted(meeting, now, dayOf(meeting.startsAt, timeZone) === today)) return undefined
  if (runs.length > 0 && !runs.some(({ open }) => open)) return 'ran'
  return meeting.startsAt <= now ? 'begun' : 'early'
}

/** What was run in a meeting. */
const WhatRan = ({ reader, meeting, runs }: MeetingProps) => {
  const ran = runs.filter(({ open }) => !open)
  if (ran.length === 0) return null
  return (
    <Layout.Section title={words(reader.language)('whatRan')}>
      <List.Rows>
        {ran.map(({ id, title, begunAt }) => (
          <List.Row
            title={title}
            href={`/sittings/${meeting.space}/${id}`}
            note={sayInstant(begunAt, 'moment', reader)}
          />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}

const Side = ({ reader, meeting, attendees, runs }: MeetingProps) => {
  const say = words(reader.language)
  const path = pathOf(meeting)
  return (
    <>
      <ComingSection
        {...{ reader, meeting, attendees, begun: runs.length > 0 || meeting.startsAt <= reader.now }}
      />
      {meeting.state === 'planned' && (
        <Layout.Section title={say('otherwise')} quiet>
          <Layout.Actions>
            <Button kind="plain" href={`${path}/moment`}>
              {say('move')}
            </Button>
            <Turn {...{ meeting }} to="cancelling" label={say('cancel')} />
          </Layout.Actions>
          {meeting.seriesId && (
            <Layout.Details summary={say('wholeSeries')}>
              <Turn {...{ meeting }} to="cancelling" reach="following" label={say('cancelFollowing')} />
            </Layout.Details>
          )}
        </Layout.Section>
      )}
    </>
  )
}
