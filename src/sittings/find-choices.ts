import type { Reader } from '#people'
import { agendaOf } from '#meetings'
import { found, type Transaction } from '#platform'
import { protocolsFor } from '#protocols'
import type { Choices } from './run-choices.ts'
import { planAgenda } from './plan-agenda.ts'
import { membersIn, sittingMeeting } from './meeting.store.ts'
import { sittingsOf } from './sittings.store.ts'

/** What can be run in a meeting that the reader may see, and what was run in it already. */
export async function findChoices(
  tx: Transaction,
  at: { space: string; id: string },
  { id, language }: Pick<Reader, 'id' | 'language'>,
): Promise<Choices> {
  const [meeting, members, protocols, earlier] = await Promise.all([
    sittingMeeting(tx, at.space, at.id),
    membersIn(tx, at.space),
    protocolsFor(tx, at.space, language),
    sittingsOf(tx, at),
  ])
  const blocks = await agendaOf(tx, at, { id, language, members })
  return {
    meeting: found(meeting),
    earlier,
    members,
    protocols,
    agenda: planAgenda(blocks, protocols, language),
  }
}
