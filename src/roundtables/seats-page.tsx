import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import { RoomHead } from './room-head.tsx'
import type { Roundtable, Seat } from './roundtable.ts'
import { nameOf, saySeat } from './say-seat.ts'
import { words } from './words.ts'

interface SeatsProps {
  reader: Reader
  table: Roundtable
  seats: Seat[]
}

/** What a host can do with each seat but their own. */
export const SeatsPage = ({ reader, table, seats }: SeatsProps) => {
  const say = words(reader.language)
  const others = seats.filter(({ id }) => id !== reader.id)
  return (
    <>
      <RoomHead {...{ reader, table }} title={say('seatsKeep')} lead={say('seatsKeepLead')} />
      {others.length === 0 && <p>{say('seatsAlone')}</p>}
      <List.Rows>
        {others.map((seat) => (
          <List.Row title={nameOf(seat, reader)} note={saySeat(seat, reader)}>
            <Deeds {...{ reader, table, seat }} />
          </List.Row>
        ))}
      </List.Rows>
    </>
  )
}

const Deeds = ({ reader, table, seat }: { reader: Reader; table: Roundtable; seat: Seat }) => {
  const say = words(reader.language)
  const name = nameOf(seat, reader)
  const at = `/roundtables/${table.id}/seats/${seat.id}`
  const asked = seat.state === 'asked'
  return (
    <Layout.Actions>
      <form method="post" action={`${at}/ending`}>
        <Button kind="plain" label={say(asked ? 'takeBackFrom' : 'takeSeatOf', { name })}>
          {say(asked ? 'takeBack' : 'takeSeat')}
        </Button>
      </form>
      {!asked && !seat.host && (
        <form method="post" action={`${at}/hosting`}>
          <Button kind="quiet" label={say('makeHostOf', { name })}>
            {say('makeHost')}
          </Button>
        </form>
      )}
    </Layout.Actions>
  )
}
