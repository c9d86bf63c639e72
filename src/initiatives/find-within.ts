import type { Transaction } from '#platform'
import { underWay } from './initiative.ts'
import { inventoryOf } from './initiatives.store.ts'

/** What is under way in an organization on a day: what could stop for a goal of its own. */
export const underWayWithin = async (tx: Transaction, organization: string, today: string) =>
  (await inventoryOf(tx, organization)).filter((one) => underWay(one, today))
