import { tell, type NoticeKind } from '#notices'
import type { Transaction } from '#platform'
import type { MeetingAt } from './meeting.ts'
import { othersIn } from './others.store.ts'

/** Tells the other present members of a circle about a meeting of theirs. Nobody is told of a structure's. */
export async function tellMembers(
  tx: Transaction,
  person: string,
  { kind, space, id }: MeetingAt & { kind: NoticeKind },
) {
  for (const one of await othersIn(tx, person, space))
    await tell(tx, one.id, { kind, about: { noun: 'meeting', space, id } })
}
