import { MeetingDeeds } from '#meetings'
import { found, personOf, type Transaction } from '#platform'
import { isNoted, tellRoom } from './meeting.store.ts'
import type { NoteTheme } from './noting.ts'
import { sittingWith } from './sittings.store.ts'

/** Notes a theme of the meeting that runs; one that is sent again stands once. */
export async function noteTheme(
  tx: Transaction,
  { space, id }: { space: string; id: string },
  { once, words }: NoteTheme,
) {
  const { meetingId } = found(await sittingWith(tx, space, id))
  if (await isNoted(tx, space, once)) return
  await MeetingDeeds.writeTheme(tx, personOf(tx.who), { space, id: meetingId }, { id: once, words })
  await tellRoom(tx, space)
}
