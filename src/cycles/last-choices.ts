import type { Transaction } from '#platform'
import { offersFor, type Chosen } from '#standards'
import { chooseStandards } from './choose-standards.ts'
import { latestChoice } from './kept-cycles.store.ts'

/** What somebody chose for their latest cycle: the title of its template, and of its standards what is offered to them today. */
export interface LastChoices {
  template: string | null
  chosen: Chosen[]
}

/** Reads them, to be proposed to the next cycle; nothing of a first one. */
export async function lastChoices(tx: Transaction, person: string): Promise<LastChoices> {
  const { template, chosen } = await latestChoice(tx, person)
  const offers = chosen.length > 0 ? await offersFor(tx, person) : []
  const open = new Set(offers.map(({ version }) => version))
  return { template, chosen: chosen.filter(({ version }) => open.has(version)) }
}

/** Chooses the same standards for another cycle. */
export async function chooseAgain(
  tx: Transaction,
  of: { person: string; cycle: string },
  chosen: readonly Chosen[],
) {
  for (const { space, version } of new Map(chosen.map((one) => [one.version, one])).values()) {
    const parts = chosen.filter((one) => one.version === version).map(({ item }) => item)
    await chooseStandards(tx, of, { space, version }, parts)
  }
}
