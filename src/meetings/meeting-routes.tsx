import { idAsked } from '#addresses'
import { asPerson } from '#platform'
import type { Context } from 'hono'
import { findMeeting } from './find-meeting.ts'
import { MeetingPage } from './meeting-page.tsx'
import { PromisesPart } from './promises-part.tsx'
import { meetingIn } from './read-meeting.ts'
import { nameMeeting } from './say-meeting.ts'
import type { MeetingTools } from './meeting-tools.ts'
import type { WrongLine } from './wrong-line.ts'

interface Shown {
  /** Somebody else was faster, and what they did stands. */
  meanwhile?: boolean
  /** A line that needs another look: it comes back as it was written. */
  wrong?: WrongLine
}

/** A meeting's page. */
export async function showMeeting(tools: MeetingTools, c: Context, { meanwhile = false, wrong }: Shown = {}) {
  const { reader } = c.var
  const at = meetingIn(c)
  const { promises, ...rest } = await tools.db.read(asPerson(reader.id), (tx) =>
    findMeeting(tx, tools, { at, reader }),
  )
  const { meeting, attendees, structure } = rest
  if (meanwhile || wrong) c.status(meanwhile ? 409 : 422)
  const takenBack = idAsked(c, 'back')
  const others = attendees.filter(({ id }) => id !== reader.id).map(({ name }) => name)
  const page = (
    <MeetingPage
      {...{ reader, ...rest, meanwhile, wrong, takenBack }}
      promises={
        <PromisesPart {...{ reader, meeting, attendees, promises }} past={meeting.state === 'held'} />
      }
    />
  )
  return c.render(page, { title: nameMeeting({ ...meeting, others, structure }, reader), at: 'people' })
}
