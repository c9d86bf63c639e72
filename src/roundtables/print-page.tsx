import type { Reader } from '#people'
import { WordingText } from './definition-page.tsx'
import type { Wording } from './definition.ts'
import type { Roundtable, Seat } from './roundtable.ts'
import { nameOf } from './say-seat.ts'
import { RoomHead } from './room-head.tsx'
import { words } from './words.ts'

interface PrintProps {
  reader: Reader
  table: Roundtable
  seats: readonly Seat[]
  wording: Wording
}

/** A group's definition on a sheet for the wall, with who sits at the table. */
export const PrintPage = ({ reader, table, seats, wording }: PrintProps) => {
  const say = words(reader.language)
  const members = seats.filter(({ state }) => state === 'member').map((seat) => nameOf(seat, reader))
  return (
    <>
      <RoomHead
        {...{ reader, table }}
        title={say('definitionTitle')}
        lead={members.join(', ')}
        back={{ href: `/roundtables/${table.id}/definition`, label: say('definitionTitle') }}
      />
      <p class="hint">{say('howToPrint')}</p>
      <WordingText {...{ reader, wording }} />
    </>
  )
}
