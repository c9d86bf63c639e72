import type { Transaction } from '#platform'
import { underWay } from './initiative.ts'
import { inventoryAround } from './initiatives.store.ts'

/** What is under way on a day where a person holds a post: what could stop for a goal of theirs. */
export const underWayAround = async (tx: Transaction, person: string, today: string) =>
  (await inventoryAround(tx, person)).filter((one) => underWay(one, today))
