import { done } from '#forms'
import { refuseUnless, type Transaction } from '#platform'
import { changeDraft } from './change-draft.ts'
import { setHidden } from './edits.store.ts'
import type { Place } from './place.ts'

/** Leaves an item out of a draft, or takes it back in; nothing of it is lost. */
export const hideItem = (tx: Transaction, at: Place, id: string, hidden: boolean) =>
  changeDraft(tx, at, hidden ? 'hid in' : 'showed in', async () => {
    refuseUnless(await setHidden(tx, at, id, hidden))
    return done(undefined)
  })
