import { found, type Transaction } from '#platform'
import { assessmentWith } from './assessments.store.ts'
import { ratingsOf } from './summary.store.ts'

/** An assessment that the asker may see, with all that was said in it. Refused where there is none. */
export async function readWhole(tx: Transaction, space: string, id: string) {
  const [of, ratings] = await Promise.all([assessmentWith(tx, space, id), ratingsOf(tx, space, id)])
  return { of: found(of), ratings }
}
