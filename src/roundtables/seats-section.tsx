import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import { adviceFor, seats as most, type Roundtable, type Seat } from './roundtable.ts'
import { nameOf, saySeat } from './say-seat.ts'
import type { Turns } from './turn.ts'
import { words } from './words.ts'

interface SeatsProps {
  reader: Reader
  table: Roundtable
  seats: Seat[]
  /** Whose turn it is at the next meeting. */
  turns: Turns | undefined
}

/** Who sits at the table and who is asked to it, whether they are few or many, and whose turn it is next. */
export const SeatsSection = ({ reader, table, seats, turns }: SeatsProps) => {
  const say = words(reader.language)
  const advice = adviceFor(seats.length)
  return (
    <Layout.Section id="seats" title={say('seatsTitle')} aside={<CountOf {...{ reader, seats }} />}>
      <List.Rows>
        {seats.map((seat) => (
          <List.Row
            title={seat.id === reader.id ? say('you', { name: seat.name }) : nameOf(seat, reader)}
            note={saySeat(seat, reader)}
          />
        ))}
      </List.Rows>
      {advice && <p class="note">{say(`advice.${advice}`)}</p>}
      {table.hosts && (
        <Layout.Actions>
          {seats.length < most && (
            <Button kind="plain" icon="people" href={`/roundtables/${table.id}/asking`}>
              {say('askIn')}
            </Button>
          )}
          {seats.length > 1 && (
            <Button kind="quiet" href={`/roundtables/${table.id}/seats`}>
              {say('seatsKeep')}
            </Button>
          )}
        </Layout.Actions>
      )}
      {!table.pausedAt && <TakingTurns {...{ reader, table, seats, turns }} />}
    </Layout.Section>
  )
}

const CountOf = ({ reader, seats }: Pick<SeatsProps, 'reader' | 'seats'>) => {
  const members = seats.filter(({ state }) => state === 'member').length
  const asked = seats.length - members
  return <span class="note">{words(reader.language)('count', { members, asked })}</span>
}

const TakingTurns = ({ reader, table, seats, turns }: SeatsProps) => {
  const say = words(reader.language)
  return (
    <>
      <p>{turns && sayTurns(turns, seats, reader)}</p>
      <form method="post" action={`/roundtables/${table.id}/${table.rests ? 'rest/ending' : 'rest'}`}>
        <Button kind="quiet">{say(table.rests ? 'takeTurns' : 'notNow')}</Button>
      </form>
    </>
  )
}

function sayTurns({ facilitator, timekeeper, noteKeeper }: Turns, seats: Seat[], reader: Reader) {
  const say = words(reader.language)
  const called = (id: string | undefined) => {
    const seat = seats.find((one) => one.id === id)
    return seat && (seat.id === reader.id ? say('yourself') : nameOf(seat, reader))
  }
  return say('turns', {
    facilitator: called(facilitator) ?? '',
    timekeeper: called(timekeeper) ?? 'none',
    noteKeeper: called(noteKeeper) ?? 'none',
  })
}
