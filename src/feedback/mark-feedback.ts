import { found, type Transaction } from '#platform'
import type { MarkState } from './feedback.ts'
import { putMark, type SaidBy } from './marks.store.ts'

/** An owner says what became of something that was said to them, in one tap, and one line back if they like. */
export async function markFeedback(
  tx: Transaction,
  owner: string,
  said: SaidBy,
  mark: { state: MarkState; line: string },
) {
  found(await putMark(tx, owner, said, mark))
}
