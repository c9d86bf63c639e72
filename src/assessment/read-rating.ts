import { found, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import { assessmentAsked } from './assessments.store.ts'
import { earlierAsked, type Earlier } from './earlier.store.ts'
import { momentOf, type ToldAssessment } from './read-own.ts'
import type { Rating } from './rating.ts'
import { aroundAsked, ratingAsked, versionsAsked, type Around, type ItemRating } from './ratings.store.ts'

/** One thing of an assessment with all that its page says of it, in one statement; refused where it is not there. */
export async function readRating(
  tx: Transaction,
  person: string,
  { id, item }: { id: string; item: string },
) {
  const asked = together({
    of: assessmentAsked(person, id),
    one: ratingAsked(person, id, item),
    around: aroundAsked(person, id, item),
    earlier: earlierAsked(person, item),
    versions: listed(versionsAsked(person, item)),
  })
  type Answers = {
    of: ToldAssessment | null
    one: ItemRating | null
    around: Around | null
    earlier: Earlier | null
    versions: Listed<Rating & { at: string }>
  }
  const { of, one, around, earlier, versions } = found(await tx.row<Answers>(asked))
  return {
    of: momentOf(found(of)),
    one: found(one),
    around: found(around),
    earlier: earlier ?? undefined,
    versions: versions.list.map((version) => ({ ...version, at: new Date(version.at) })),
  }
}
