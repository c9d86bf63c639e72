import type { Item } from '#history'
import type { Transaction } from '#platform'
import { stopShowing } from './stop-showing.ts'
import { takeBack } from './take-back.ts'

/** Ends a link at any time: from now on it leads nowhere. Gives whether nobody had opened it before. */
export async function endLink(tx: Transaction, snapshot: string, item: Item): Promise<boolean> {
  const copy = { snapshot, item }
  const inTime = await takeBack(tx, item.space, copy)
  if (!inTime) await stopShowing(tx, item.space, copy)
  return inTime
}
