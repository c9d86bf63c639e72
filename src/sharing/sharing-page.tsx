import { type Access } from '#breakglass'
import { sayDay, sayInstant, type Place } from '#language'
import { Button, Layout, List, Mark, Note } from '#ui'
import type { ComponentChildren } from 'preact'
import type { Audience, SharedItem } from './grant.ts'
import { BrokenGlass } from './broken-glass.tsx'
import { nameOfRoom } from './name-of-room.ts'
import { closedTo, type ComingMeeting, type Room } from './room.ts'
import { RoomsSection } from './rooms-section.tsx'
import { whoSees } from './who-sees.ts'
import { words } from './words.ts'

interface SharingProps {
  place: Place & { now: Date }
  item: SharedItem
  /** The item's own page. */
  back: string
  audiences: Audience[]
  rooms: Room[]
  /** The meetings of those circles that come. */
  meetings: ComingMeeting[]
  readings: { name: string | null; day: string }[]
  /** Where two administrators opened it to one reader, ever. */
  accesses: Access[]
  /** What others say to it. */
  further?: ComponentChildren
  /** The circle to which it could not be opened. */
  closed?: Room
}

/** Who can see one item, who opened it, and the one tap that changes it. */
export const SharingPage = (props: SharingProps) => {
  const { place, item, back, audiences, readings, accesses, further, closed } = props
  const say = words(place.language)
  const address = `/sharing/${item.noun}/${item.id}`
  const given = audiences.filter(({ kind }) => kind !== 'break-glass')
  const why = closed && closedTo(closed)
  return (
    <>
      <Layout.Head
        title={say('title')}
        back={{ href: back, label: say(`back.${item.noun}`) }}
        lead={<Mark.WhoSees {...whoSees(audiences, place)} />}
      />
      {closed && why && (
        <Note.Notice kind="due">{say(`closed.${why}`, { name: nameOfRoom(closed, place) })}</Note.Notice>
      )}
      <BrokenGlass {...{ place, accesses }} />
      {given.length > 0 && (
        <Layout.Section title={say('openTo')}>
          <List.Rows>
            {given.map((audience) => (
              <OpenTo {...{ place, address, audience }} />
            ))}
          </List.Rows>
        </Layout.Section>
      )}
      <RoomsSection {...props} />
      {further}
      <Readings {...{ place, readings }} />
    </>
  )
}

const OpenTo = ({ place, address, audience }: { place: Place; address: string; audience: Audience }) => {
  const say = words(place.language)
  const name = audience.name || say('someone')
  return (
    <List.Row
      title={audience.kind === 'partnership' ? say('partner', { name }) : name}
      note={noteOf(audience, place)}
      aside={
        <form method="post" action={`${address}/ending`}>
          <input
            type="hidden"
            name={audience.circleId ? 'circle' : 'person'}
            value={audience.circleId ?? audience.personId ?? ''}
          />
          <Button kind="plain" label={say('stopWith', { name })}>
            {say('stop')}
          </Button>
        </form>
      }
    />
  )
}

const Readings = ({ place, readings }: Pick<SharingProps, 'place' | 'readings'>) => {
  const say = words(place.language)
  return (
    <Layout.Section title={say('readings')} quiet>
      {readings.length === 0 ? (
        <p>{say('noReadings')}</p>
      ) : (
        <List.Rows>
          {readings.map(({ name, day }) => (
            <List.Row
              title={say('opened', { name: name ?? say('someone'), day: sayDay(day, 'weekday', place) })}
            />
          ))}
        </List.Rows>
      )}
      <Layout.Details summary={say('privateTitle')}>
        <p>{say('private')}</p>
      </Layout.Details>
    </Layout.Section>
  )
}

const noteOf = ({ until, rests }: Audience, place: Place) => {
  const say = words(place.language)
  if (rests) return say('rests')
  return until ? say('until', { day: sayInstant(new Date(until), 'day', place) }) : say('lasting')
}
