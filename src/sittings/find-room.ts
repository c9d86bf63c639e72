import { agendaOf, type MeetingTools } from '#meetings'
import type { Reader } from '#people'
import { found, type Transaction } from '#platform'
import { openPromises } from '#promises'
import { supervisorsIn } from '#roundtables'
import { membersIn } from './meeting.store.ts'
import type { Member, Room } from './room.ts'
import { sayLive } from './say-live.ts'
import type { Sitting } from './sitting.ts'
import { sittingWith } from './sittings.store.ts'
import { writtenIn } from './written.store.ts'

type Titles = MeetingTools['titles']

/** Everything the page of a sitting shows to a reader who may see it. `titles` says what items of modules above are called. */
export async function findRoom(
  tx: Transaction,
  titles: Titles,
  { at, reader }: { at: { space: string; id: string }; reader: Reader },
): Promise<Room> {
  const [one, written, members, supervisors] = await Promise.all([
    sittingWith(tx, at.space, at.id),
    writtenIn(tx, at.space, at.id),
    membersIn(tx, at.space),
    supervisorsIn(tx, at.space),
  ])
  const sitting = found(one)
  return {
    reader: { ...reader, now: tx.now },
    sitting,
    members,
    supervisors,
    live: sayLive({ ...sitting, ...written }, tx.now, reader),
    ...(await findMatters(tx, sitting, { id: reader.id, language: reader.language, members, titles })),
  }
}

interface Asked {
  id: string
  language: string
  members: Member[]
  titles: Titles
}

/** What the steps of an agenda are about; nothing for a protocol alone, or for what is over. */
async function findMatters(tx: Transaction, { space, meetingId, steps, course }: Sitting, asked: Asked) {
  if (course.state === 'over' || !steps.some(({ part }) => part)) return { agenda: [], promised: [] }
  const [agenda, promised] = await Promise.all([
    agendaOf(tx, { space, id: meetingId }, asked),
    openPromises(tx, space),
  ])
  return { agenda, promised }
}
