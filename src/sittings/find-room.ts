import type { Reader } from '#people'
import { found, type Transaction } from '#platform'
import { supervisorsIn } from '#roundtables'
import { membersIn } from './meeting.store.ts'
import type { Room } from './room.ts'
import { sayLive } from './say-live.ts'
import { sittingWith } from './sittings.store.ts'

/** Everything the page of a sitting shows to a reader who may see it. */
export async function findRoom(
  tx: Transaction,
  at: { space: string; id: string },
  reader: Reader,
): Promise<Room> {
  const [sitting, members, supervisors, live] = await Promise.all([
    sittingWith(tx, at.space, at.id),
    membersIn(tx, at.space),
    supervisorsIn(tx, at.space),
    sayLive(tx, at, reader),
  ])
  return {
    reader: { ...reader, now: tx.now },
    sitting: found(sitting),
    members,
    supervisors,
    live: found(live),
  }
}
