import { lookAt } from '#indicators'
import { organizationWith } from '#organizations'
import { found, type Transaction } from '#platform'
import type { Data } from './data-section.tsx'
import { inquiryWith, numbersOf } from './inquiries.store.ts'
import type { Inquiry } from './inquiry.ts'
import { questionsOf } from './questions.store.ts'

/** An inquiry with its questions and what it looks at, as far as the asker may see it; refused where there is none. */
export async function readWhole(tx: Transaction, space: string, id: string) {
  const [inquiry, questions] = await Promise.all([inquiryWith(tx, space, id), questionsOf(tx, space, id)])
  const one = found(inquiry)
  return { inquiry: one, questions, data: await seenIn(tx, space, one) }
}

async function seenIn(tx: Transaction, space: string, { id, measure: of, grade }: Inquiry): Promise<Data> {
  if (!of) return { cells: [], numbers: await numbersOf(tx, space, id) }
  const [seen, place] = await Promise.all([
    lookAt(tx, { space: of.space, measure: of.id, about: of.about, grade }),
    organizationWith(tx, of.about),
  ])
  return { ...seen, place, numbers: [] }
}
