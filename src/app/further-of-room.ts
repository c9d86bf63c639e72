import { meetingsOf } from '#meetings'
import type { Reader } from '#people'
import type { Transaction } from '#platform'
import { openPromises } from '#promises'
import { openInRoom } from './open-in-room.store.ts'
import { PairSections, RoomSections } from './room-sections.tsx'

/** What other modules keep of a roundtable's room: its meetings, what was promised there, what is open to it now. */
export async function furtherOfRoom(tx: Transaction, reader: Reader, circle: string) {
  const [meetings, promises, items] = await Promise.all([
    meetingsOf(tx, reader.id, { space: circle }),
    openPromises(tx, circle),
    openInRoom(tx, reader.id, circle),
  ])
  return (paused: boolean) => RoomSections({ reader, circle, meetings, promises, items, paused })
}

/** The same of two: their meetings and what they promised each other; nothing new is planned while they pause. */
export async function furtherOfPair(tx: Transaction, reader: Reader, circle: string) {
  const [meetings, promises] = await Promise.all([
    meetingsOf(tx, reader.id, { space: circle }),
    openPromises(tx, circle),
  ])
  return (paused: boolean) => PairSections({ reader, circle, meetings, promises, paused })
}
