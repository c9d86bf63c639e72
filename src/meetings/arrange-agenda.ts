import { baseOf } from '#forms'
import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { arrangeBrought, arrangeParts } from './agenda.store.ts'
import type { AgendaBlock } from './compose-agenda.ts'
import type { MeetingAt } from './meeting.ts'
import type { Arrangement } from './arrangement.ts'

/**
 * Arranges an agenda as somebody wants it. Minutes that were not touched go on fitting themselves to the slot. Refused for
 * parts that are not there.
 */
export async function arrangeAgenda(
  tx: Transaction,
  person: string,
  at: MeetingAt,
  { agenda, wanted }: { agenda: AgendaBlock[]; wanted: Arrangement[] },
) {
  refuseUnless(wanted.length === agenda.length)
  const parts = wanted
    .toSorted((one, other) => one.place - other.place)
    .map(({ key, minutes, leftOut }, n) => {
      const block = agenda.find((one) => one.key === key)
      refuseUnless(block)
      const set = minutes === block.minutes ? (block.set ?? null) : minutes
      return { kind: block.part, row: isRow(key) ? key : null, minutes: set, place: (n + 1) * 10, leftOut }
    })
  await arrangeBrought(
    tx,
    at,
    parts.filter(({ row }) => row),
  )
  await arrangeParts(
    tx,
    person,
    at,
    parts.filter(({ row }) => !row),
  )
  await remember(tx, 'arranged', { noun: 'meeting', ...at })
}

/** What an agenda looked like when somebody began to arrange it. */
export const baseOfAgenda = (agenda: readonly AgendaBlock[]) =>
  baseOf(['agenda'], {
    agenda: agenda.map(({ key, minutes, leftOut }) => `${key} ${minutes} ${leftOut}`).join('\n'),
  })

const isRow = (key: string) => key.includes('-')
