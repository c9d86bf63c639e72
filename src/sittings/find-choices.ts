import type { Reader } from '#people'
import { agendaOf } from '#meetings'
import { found, type Transaction } from '#platform'
import { protocolsFor } from '#protocols'
import type { Choices } from './run-choices.ts'
import { planAgenda } from './plan-agenda.ts'
import { membersIn, sittingMeeting } from './meeting.store.ts'
import { sittingsOf } from './sittings.store.ts'
import { suitedFirst } from './suited.ts'

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
  const { minutes } = found(meeting)
  return {
    meeting: found(meeting),
    earlier,
    members,
    protocols: suitedFirst(protocols, { people: members.length, minutes }),
    agenda: planAgenda(blocks, protocols, language),
  }
}
