import { remember } from '#history'
import { found, type Transaction } from '#platform'
import { holdGoal } from './goals.store.ts'
import { sentencesOf } from './sentence.ts'
import { purposeOf } from './purpose.store.ts'
import { putSentences } from './sentences.store.ts'

/** Says which sentences of its organization's purpose a goal serves. What stands in it no longer is left out. */
export async function markSentences(
  tx: Transaction,
  { space, id }: { space: string; id: string },
  sentences: readonly string[],
) {
  const [goal, own] = await Promise.all([holdGoal(tx, space, id), purposeOf(tx, space)])
  found(goal)
  const standing = new Set([own?.purpose, own?.vision].flatMap((text) => sentencesOf(text ?? '')))
  await putSentences(
    tx,
    space,
    id,
    [...new Set(sentences)].filter((one) => standing.has(one)),
  )
  await remember(tx, 'marked', { noun: 'organization goal', space, id })
}
