import { ownFeedbackAsked, type ToldFeedback } from '#feedback'
import type { Measure, GroupCell } from '#indicators'
import { found, personOf, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import { audiencesAsked, type Seen } from '#sharing'
import type { Data } from './data-section.tsx'
import { inquiryAsked, numbersAsked } from './inquiries.store.ts'
import type { Inquiry, Question } from './inquiry.ts'
import type { OwnNumber } from './own-number.ts'
import { questionsAsked } from './questions.store.ts'

/** What an inquiry of a measure looks at, as far as it can be seen. */
interface SeenData {
  measure: Measure | null
  cells: GroupCell[]
  place: { name: string } | null
  since: string | null
}

interface Answers {
  inquiry: (Omit<Inquiry, 'lookedAt'> & { lookedAt: string; seen: SeenData | null }) | null
  questions: Listed<Question>
  numbers: Listed<OwnNumber>
  beside?: { audiences: Listed<Seen>; feedback: ToldFeedback }
}

/**
 * An inquiry with its questions and what it looks at, as far as the asker may see it, and for its owner who else can and what
 * was said to it; in one statement. Refused where there is none.
 */
export async function readWhole(tx: Transaction, space: string, id: string) {
  const asked = together({
    inquiry: inquiryAsked(space, id),
    questions: listed(questionsAsked(space, id)),
    numbers: listed(numbersAsked(space, id)),
    ...(space === personOf(tx.who) && { beside: besideAsked(space, id) }),
  })
  const { inquiry: told, questions, numbers, beside } = found(await tx.row<Answers>(asked))
  const { lookedAt, seen, ...one } = found(told)
  const inquiry: Inquiry = { ...one, lookedAt: new Date(lookedAt) }
  const { measure, place, cells = [], since } = seen ?? {}
  const data: Data = {
    measure: measure ?? undefined,
    place: place ?? undefined,
    cells,
    numbers: numbers.list,
    changedAt: since ? new Date(since) : undefined,
  }
  return { inquiry, questions: questions.list, data, beside }
}

const besideAsked = (person: string, id: string) =>
  together({
    audiences: listed(audiencesAsked(person, { noun: 'inquiry', id })),
    feedback: ownFeedbackAsked({ noun: 'inquiry', space: person, id }),
  })
