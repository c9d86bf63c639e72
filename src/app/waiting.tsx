import { sayDay } from '#language'
import type { Reader } from '#people'
import { List } from '#ui'
import type { Ahead } from './ahead.store.ts'
import { nameOf } from './coming-meetings.tsx'
import { words } from './words.ts'
import type { Year } from './year.store.ts'

interface WaitingProps {
  reader: Reader
  year: Year
  ahead: Ahead
  /** A cycle rests: what is left open in it can wait. */
  resting?: boolean
}

/** What waits for the reader from others, and what they left unfinished. */
export const Waiting = ({ reader, year, ahead, resting = false }: WaitingProps) => {
  const say = words(reader.language)
  // One entry without a sentence is what the coach asks about; only further ones are told of here.
  const untold = year.untold > 1 && !resting
  const mine = untold || year.lookBack.length > 0 || ahead.over
  const counts = [year.asked.length, year.invited.length, year.notices, year.agreements.length]
  const others = [...counts, ahead.received, ahead.asked, year.questions].some((n) => n > 0)
  if (!mine && !others) return <p class="note">{say('waitingNone')}</p>
  return (
    <List.Rows>
      <FromOthers {...{ reader, year, ahead }} />
      <LeftOpen {...{ reader, year, ahead, untold }} />
    </List.Rows>
  )
}

// Askings, invitations, feedback and what else is new.
const FromOthers = ({ reader, year, ahead }: WaitingProps) => {
  const say = words(reader.language)
  return (
    <>
      {year.asked.map((asked) => (
        <List.Row
          title={say('waitingAsked', { name: asked.name ?? say('someone'), kind: asked.kind })}
          href={asked.kind === 'roundtable' ? '/people#asked' : `/partners/${asked.circle}`}
        />
      ))}
      {year.agreements.map(({ circle, name }) => (
        <List.Row title={say('waitingAgreement', { name })} href={`/circles/${circle}/agreement`} />
      ))}
      {ahead.asked > 0 && (
        <List.Row
          title={say('waitingAskedFeedback', { n: ahead.asked, name: ahead.askedBy ?? say('someone') })}
          href="/feedback"
        />
      )}
      {ahead.received > 0 && (
        <List.Row
          title={say('waitingFeedback', { n: ahead.received, name: ahead.receivedFrom ?? say('someone') })}
          href="/feedback"
        />
      )}
      {year.questions > 0 && (
        <List.Row title={say('waitingQuestions', { n: year.questions })} href="/structures/notes" />
      )}
      {year.invited.map(({ space, id, name, until }) => (
        <List.Row
          title={say('waitingInvited', { name: name ?? say('someone') })}
          href={`/cycles/invitations/${space}/${id}`}
          note={say('waitingInvitedNote', { day: sayDay(until, 'day', reader) })}
        />
      ))}
      {year.notices > 0 && <List.Row title={say('waitingNotices', { n: year.notices })} href="/notices" />}
    </>
  )
}

// A meeting to be noted, entries without a sentence, decisions to look back on.
const LeftOpen = ({ reader, year, ahead, untold }: WaitingProps & { untold: boolean }) => {
  const say = words(reader.language)
  return (
    <>
      {ahead.over && (
        <List.Row
          title={say('waitingMeeting', { name: nameOf(ahead.over, reader) })}
          href={`/meetings/${ahead.over.space}/${ahead.over.id}`}
          note={say('waitingMeetingNote')}
        />
      )}
      {untold && (
        <List.Row
          title={say('waitingUntold', { n: year.untold })}
          href="/portfolio?untold=yes"
          note={say('waitingUntoldNote')}
        />
      )}
      {year.lookBack.map(({ id, title }) => (
        <List.Row title={say('waitingLookBack', { title })} href={`/briefs/${id}/look-back`} />
      ))}
    </>
  )
}
