import { nameOfItem, spaceInAddress } from '#frameworks'
import type { Transaction } from '#platform'
import type { Choice } from './choice.ts'
import { entriesUnder } from './entries.store.ts'
import { groupsOf, linesBelow } from './entry.ts'

/** A standard to pick from a list, under the heading of its framework and domain. */
export interface StandardOption {
  /** Names the item: its space as in an address, and its id. */
  value: string
  label: string
  group: string
}

/** The standards that choices reach, in reading order. */
export async function offerOptions(tx: Transaction, choices: readonly Choice[]): Promise<StandardOption[]> {
  if (choices.length === 0) return []
  const lines = linesBelow(await entriesUnder(tx, choices))
  const several = new Set(choices.map(({ version }) => version)).size > 1
  return groupsOf(lines).flatMap(({ head, below }) => {
    const parts = [
      (several || below.length === 0) && head.framework,
      below.length > 0 && short(nameOfItem(head)),
    ]
    const group = parts.filter(Boolean).join(' › ')
    return [head, ...below.map(({ item }) => item)].map((item) => ({
      value: `${spaceInAddress(item.space)}/${item.id}`,
      label: short(nameOfItem(item)),
      group,
    }))
  })
}

const short = (name: string) => (name.length <= 90 ? name : `${name.slice(0, 88).toWellFormed().trimEnd()}…`)
