import { complain, done } from '#forms'
import { found, type Transaction } from '#platform'
import { changeDraft } from './change-draft.ts'
import { itemWith, joinsOf, removeOwnItem } from './edits.store.ts'
import type { Place } from './place.ts'

/** Removes an item that was added here and has nothing below it. What came from elsewhere is hidden instead. */
export const removeItem = (tx: Transaction, at: Place, id: string) =>
  changeDraft(tx, at, 'removed from', async () => {
    const item = found(await itemWith(tx, at, id))
    if (item.basedOn) return complain({ version: 'notOwn' })
    if ((await joinsOf(tx, at)).some(({ toId }) => toId === id)) return complain({ version: 'below' })
    await removeOwnItem(tx, at, id)
    return done(undefined)
  })
