import { ownFeedbackAsked, type ToldFeedback } from '#feedback'
import { found, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import { audiencesAsked, type Seen } from '#sharing'
import type { Headed } from './assessment.ts'
import { assessmentAsked } from './assessments.store.ts'
import type { Look } from './look.ts'
import { looksAsked, ratingsOf } from './summary.store.ts'

/** An assessment with the words of its framework's scale, its moment as text: as it comes where it is asked with others. */
export type ToldAssessment = Omit<Headed, 'begunAt'> & { begunAt: string; scale: string[] | null }

/** The same with its moment as one. */
export const momentOf = <Told extends { begunAt: string }>(told: Told) => ({
  ...told,
  begunAt: new Date(told.begunAt),
})

/**
 * An assessment of one's own with all that was said in it and to it, the looks before it and who can see it. Refused where it
 * is not. What was said comes as rows of its own: hundreds of them as JSON cost PostgreSQL more than a second statement.
 */
export async function readOwn(tx: Transaction, person: string, id: string) {
  const asked = together({
    of: assessmentAsked(person, id),
    looks: listed(looksAsked(person, id)),
    audiences: listed(audiencesAsked(person, { noun: 'assessment', id })),
    feedback: ownFeedbackAsked({ noun: 'assessment', space: person, id }),
  })
  type Answers = {
    of: ToldAssessment | null
    looks: Listed<Omit<Look, 'begunAt' | 'ratings'> & { begunAt: string; ratings: Look['ratings'] | null }>
    audiences: Listed<Seen>
    feedback: ToldFeedback
  }
  const [told, ratings] = await Promise.all([tx.row<Answers>(asked), ratingsOf(tx, person, id)])
  const { of, looks, audiences, feedback } = found(told)
  return {
    of: momentOf(found(of)),
    ratings,
    looks: looks.list.map((look) => ({ ...momentOf(look), ratings: look.ratings ?? ratings })),
    audiences: audiences.list,
    feedback,
  }
}
