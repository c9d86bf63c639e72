import { sayInstant, type Place } from '#language'
import { Button, Layout, List } from '#ui'
import type { Audience, SharedItem } from './grant.ts'
import { nameOfRoom } from './name-of-room.ts'
import { closedTo, type ComingMeeting, type Room } from './room.ts'
import { words } from './words.ts'

interface RoomsProps {
  place: Place
  item: SharedItem
  audiences: Audience[]
  rooms: Room[]
  meetings: ComingMeeting[]
}

/** To whom it can be opened: in one tap for good, or in a meeting that comes. */
export const RoomsSection = (props: RoomsProps) => {
  const { place, item, audiences, rooms } = props
  const say = words(place.language)
  const address = `/sharing/${item.noun}/${item.id}`
  const closed = rooms.filter(
    (room) => !audiences.some(({ circleId, until }) => circleId === room.id && !until),
  )
  if (rooms.length === 0) return <p>{say('noCircle')}</p>
  return (
    <>
      {closed.length > 0 && (
        <Layout.Section title={say('openFor')}>
          <p>{say(`theySee.${item.noun}`)}</p>
          <List.Rows>
            {closed.map((room) => (
              <Closed {...{ place, address, room }} only={closed.length === 1} />
            ))}
          </List.Rows>
        </Layout.Section>
      )}
      <Meetings {...props} />
    </>
  )
}

interface ClosedProps {
  place: Place
  address: string
  room: Room
  /** There is no other to choose. */
  only: boolean
}

/** One circle to which it is not open yet: one tap opens it, or a sentence says why none can. */
const Closed = ({ place, address, room, only }: ClosedProps) => {
  const say = words(place.language)
  const [why, name] = [closedTo(room), nameOfRoom(room, place)]
  if (why) return <List.Row title={name} note={say(`closed.${why}`, { name })} />
  return (
    <List.Row
      title={name}
      aside={
        <form method="post" action={address}>
          <Button
            kind={only ? 'primary' : 'plain'}
            name="circle"
            value={room.id}
            icon="share"
            label={say('shareWith', { name })}
          >
            {say('share')}
          </Button>
        </form>
      }
    />
  )
}

/** The next meeting of each circle, to present it there. */
const Meetings = ({ place, item, rooms, meetings }: RoomsProps) => {
  const say = words(place.language)
  const next = rooms.flatMap((room) => {
    const meeting = meetings.find(({ circle }) => circle === room.id)
    return meeting && !room.paused ? [{ room, meeting }] : []
  })
  if (next.length === 0) return null
  return (
    <Layout.Section title={say('presentTitle')}>
      <p>{say('presentLead')}</p>
      <List.Rows>
        {next.map(({ room, meeting }) => (
          <List.Row
            title={say('present', { name: nameOfRoom(room, place) })}
            href={`/sharing/${item.noun}/${item.id}/meetings/${room.id}`}
            note={say('nextMeeting', { day: sayInstant(new Date(meeting.startsAt), 'weekday', place) })}
          />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}
