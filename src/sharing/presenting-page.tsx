import { textOf } from '#forms'
import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Field, Layout, List } from '#ui'
import type { SharedItem } from './grant.ts'
import { nameOfRoom } from './name-of-room.ts'
import { openDays, type ComingMeeting, type Room } from './room.ts'
import { words } from './words.ts'

interface PresentingProps {
  reader: Reader
  item: SharedItem
  room: Room
  /** The meetings of that circle which come, the soonest first. */
  meetings: ComingMeeting[]
  /** How much can be opened together with it. */
  along: number
  answers?: Record<string, unknown>
  complaints?: Record<string, string>
}

/** Presenting something in a meeting: first who will see it, then in which meeting and until when. */
export const PresentingPage = (props: PresentingProps) => {
  const { reader, item, room, meetings } = props
  const say = words(reader.language)
  const address = `/sharing/${item.noun}/${item.id}`
  const name = nameOfRoom(room, reader)
  return (
    <>
      <Layout.Head
        title={say('present', { name })}
        lead={say('presentLead')}
        back={{ href: address, label: say('title') }}
      />
      <WhoWillSee {...props} />
      {meetings.length === 0 && !room.paused && (
        <>
          <p>{say('noMeeting')}</p>
          <Button kind="plain" href={`/meetings/new?circle=${room.id}`}>
            {say('planMeeting')}
          </Button>
        </>
      )}
      {room.paused && <p>{say('closed.paused', { name })}</p>}
      {meetings.length > 0 && !room.paused && <PresentForm {...props} />}
    </>
  )
}

const PresentForm = (props: PresentingProps) => {
  const { reader, item, room, meetings, along, answers = {}, complaints = {} } = props
  const say = words(reader.language)
  return (
    <Field.Form action={`/sharing/${item.noun}/${item.id}/meetings/${room.id}`}>
      <Field.Choices
        name="meeting"
        label={say('whichMeeting')}
        options={meetings.map(({ id, startsAt }) => ({
          value: id,
          label: sayInstant(new Date(startsAt), 'moment', reader),
        }))}
        chosen={[textOf(answers.meeting) ?? meetings[0]?.id ?? '']}
        error={complaints.meeting && say('wrong.meeting')}
      />
      <Field.Choices
        name="days"
        label={say('openUntil')}
        hint={say('openFromNow')}
        options={openDays.map((days) => ({ value: `${days}`, label: say('openDays', { days }) }))}
        chosen={[textOf(answers.days) ?? '14']}
        error={complaints.days && say('wrong.days')}
      />
      {along > 0 && (
        <Field.Tick name="along" label={say('along', { n: along })} checked={answers.along === 'yes'} />
      )}
      <Layout.Actions>
        <Button>{say('presentDo')}</Button>
      </Layout.Actions>
    </Field.Form>
  )
}

const WhoWillSee = ({ reader, room }: PresentingProps) => {
  const say = words(reader.language)
  const judges = room.people.filter(({ supervises }) => supervises)
  return (
    <Layout.Section title={say('whoWillSee')}>
      <p>{room.people.map(({ name }) => name ?? say('somebody')).join(', ')}</p>
      {judges.length > 0 && (
        <List.Rows>
          {judges.map(({ name, evaluatesMe }) => (
            <List.Row
              title={name ?? say('somebody')}
              note={say(evaluatesMe ? 'evaluatesYou' : 'supervises')}
            />
          ))}
        </List.Rows>
      )}
      <p class="note">{say('whoJoins')}</p>
    </Layout.Section>
  )
}
