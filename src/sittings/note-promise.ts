import { found, Refusal, type Transaction } from '#platform'
import { writePromise } from '#promises'
import { isNoted, tellRoom } from './meeting.store.ts'
import type { NotePromise } from './noting.ts'
import { sittingWith } from './sittings.store.ts'

/** Notes a promise of the meeting that runs; one that is sent again stands once. Refused for somebody who is not there. */
export async function notePromise(
  tx: Transaction,
  { space, id }: { space: string; id: string },
  { once, words, person, dueOn }: NotePromise,
) {
  const { meetingId } = found(await sittingWith(tx, space, id))
  if (await isNoted(tx, space, once)) return
  const promise = { space, meeting: meetingId, person, what: words, dueOn }
  const written = await writePromise(tx, once, promise)
  if (!written.ok) throw new Refusal('not allowed')
  await tellRoom(tx, space)
}
