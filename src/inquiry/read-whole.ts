import { lookAt } from '#indicators'
import { organizationWith } from '#organizations'
import { found, personOf, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import { audiencesAsked, type Seen } from '#sharing'
import type { Data } from './data-section.tsx'
import { inquiryAsked, numbersAsked } from './inquiries.store.ts'
import type { Inquiry, Question } from './inquiry.ts'
import type { OwnNumber } from './own-number.ts'
import { questionsAsked } from './questions.store.ts'

interface Answers {
  inquiry: (Omit<Inquiry, 'lookedAt'> & { lookedAt: string }) | null
  questions: Listed<Question>
  numbers: Listed<OwnNumber>
  audiences?: Listed<Seen>
}

/**
 * An inquiry with its questions and what it looks at, as far as the asker may see it, and for its owner who else can;
 * refused where there is none.
 */
export async function readWhole(tx: Transaction, space: string, id: string) {
  const asked = together({
    inquiry: inquiryAsked(space, id),
    questions: listed(questionsAsked(space, id)),
    numbers: listed(numbersAsked(space, id)),
    ...(space === personOf(tx.who) && { audiences: listed(audiencesAsked(space, { noun: 'inquiry', id })) }),
  })
  const { inquiry: told, questions, numbers, audiences } = found(await tx.row<Answers>(asked))
  const { lookedAt, ...one } = found(told ?? undefined)
  const inquiry: Inquiry = { ...one, lookedAt: new Date(lookedAt) }
  const data: Data = inquiry.measure ? await seenIn(tx, inquiry) : { cells: [], numbers: numbers.list }
  return { inquiry, questions: questions.list, data, audiences: audiences?.list ?? [] }
}

async function seenIn(tx: Transaction, { measure, grade }: Inquiry): Promise<Data> {
  const of = found(measure ?? undefined)
  const [seen, place] = await Promise.all([
    lookAt(tx, { space: of.space, measure: of.id, about: of.about, grade }),
    organizationWith(tx, of.about),
  ])
  return { ...seen, place, numbers: [] }
}
