import { between } from '#forms'
import { remember } from '#history'
import { found, refuseUnless, type Transaction } from '#platform'
import { kept, type Kept } from './kept.ts'
import { listeningFields, type ListeningAnswers } from './purpose.ts'
import { addListening, changeListening, holdListening } from './purpose.store.ts'

interface Listening {
  space: string
  id: string
  isNew: boolean
}

/**
 * Writes down who was listened to and what was heard; anew where it stands there already. `given`: the form as it was sent;
 * where somebody has kept other words since it was loaded, nothing is written and both come back.
 */
export async function writeListening(
  tx: Transaction,
  { space, id, isNew }: Listening,
  answers: ListeningAnswers,
  given: Record<string, unknown> = {},
): Promise<Kept> {
  const came = isNew
    ? undefined
    : between(listeningFields, given, { ...found(await holdListening(tx, space, id)) })
  if (came) return { ok: false, complaints: {}, between: came }
  refuseUnless(await (isNew ? addListening : changeListening)(tx, { space, id }, answers))
  await remember(tx, isNew ? 'wrote' : 'rewrote', { noun: 'listening', space, id })
  return kept
}
