import { chosenFor } from '#cycles'
import type { Transaction } from '#platform'
import { offerOptions } from '#standards'

/** What the standards that were chosen for a cycle offer an entry. */
export const offerStandards = async (tx: Transaction, person: string, cycle: string) =>
  offerOptions(tx, await chosenFor(tx, person, cycle))
