import type { Reader } from '#people'
import { agendaOf } from '#meetings'
import { found, type Transaction } from '#platform'
import { protocolsFor } from '#protocols'
import type { Choices } from './run-choices.ts'
import { planAgenda } from './plan-agenda.ts'
import { membersIn, sittingMeeting } from './meeting.store.ts'

/** What can be run in a meeting that the reader may see. */
export async function findChoices(
  tx: Transaction,
  { space, id }: { space: string; id: string },
  reader: Reader,
): Promise<Choices> {
  const [meeting, members, protocols, blocks] = await Promise.all([
    sittingMeeting(tx, space, id),
    membersIn(tx, space),
    protocolsFor(tx, space, reader.language),
    agendaOf(tx, { space, id }, reader),
  ])
  return {
    meeting: found(meeting),
    members,
    protocols,
    agenda: planAgenda(blocks, protocols, reader.language),
  }
}
