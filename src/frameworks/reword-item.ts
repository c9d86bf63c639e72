import { complain, done } from '#forms'
import { found, type Transaction } from '#platform'
import { changeDraft } from './change-draft.ts'
import { answersIn, seenOf, type ItemAnswers } from './edit.ts'
import { changeItem, itemWith } from './edits.store.ts'
import type { Place } from './place.ts'

/**
 * Changes what an item of a draft says. `seen` marks the words somebody began from: where others were kept meanwhile it
 * complains, so that nobody writes over what they have not read.
 */
export const rewordItem = (
  tx: Transaction,
  at: Place,
  id: string,
  given: { seen: string; answers: ItemAnswers },
) =>
  changeDraft(tx, at, 'reworded', async () => {
    const item = found(await itemWith(tx, at, id))
    if (seenOf(answersIn(item)) !== given.seen) return complain({ version: 'meanwhile' })
    await changeItem(tx, at, id, given.answers)
    return done(undefined)
  })
