import { sayInstant } from '#language'
import type { Reader } from '#people'
import type { Agreement, Table } from './agreement.ts'
import { words } from './words.ts'

interface Told {
  reader: Reader
  table: Table
  versions: Agreement[]
}

/** What a page shows of the versions: the latest, the one that holds while that is only proposed, and what was before. */
export function shown({ reader, versions: [latest, ...before] }: Told) {
  const holding = latest && !latest.inForceAt ? before.find((version) => version.inForceAt) : undefined
  return {
    latest,
    holding,
    earlier: before.filter((version) => version !== holding),
    mine: latest?.acceptedBy.some(({ id }) => id === reader.id) ?? false,
    own: latest?.proposedBy === reader.id,
  }
}

/** How it stands, in a sentence: "In force since September 9." */
export function sayLead(told: Told): string {
  const { reader, table } = told
  const say = words(reader.language)
  const { latest, mine } = shown(told)
  if (!latest) return `${say('state.none')}. ${say('state.noneGuest')}`
  const day = sayInstant(latest.inForceAt ?? latest.proposedAt, 'full', reader)
  const name = table.members.find(({ id }) => id === latest.proposedBy)?.name ?? say('someone')
  if (!mine) return say('leadToAccept', { name, day, kind: table.kind })
  if (!latest.inForceAt) return sayWaiting(told, day)
  const accepted = table.members.filter(({ id }) => latest.acceptedBy.some((one) => one.id === id)).length
  if (accepted === table.members.length) return say('leadInForce', { day })
  return say('leadHolds', { name, day, accepted, members: table.members.length })
}

function sayWaiting({ reader, table }: Told, day: string) {
  const say = words(reader.language)
  const others = table.members.filter(({ id }) => id !== reader.id).map(({ name }) => name)
  return others.length
    ? say('leadWaiting', { day, names: others.join(', ') })
    : say('leadWaitingAlone', { day })
}
