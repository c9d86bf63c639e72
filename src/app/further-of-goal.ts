import { ShowingSection } from '#alignment'
import type { Reader } from '#people'
import { listed, together, type Listed } from '#questions'
import { Showings } from '#snapshots'
import { touchesGoal, type Touched } from './show-touches.ts'
import { claimsAsked, type Touch } from './touches.store.ts'

interface Told {
  claims: Listed<Touch>
  copies: Listed<Showings.ToldShowing>
}

/** What is to be said of an own goal beyond itself: what hangs on it, and where it was shown upward. */
export const furtherOfGoal = {
  asked: (person: string, id: string) =>
    together({
      claims: listed(claimsAsked(person, id)),
      copies: listed(Showings.shownAsked(person, { noun: 'goal', id })),
    }),
  show: (reader: Reader, touched: Touched, { claims, copies }: Told) => {
    const shown = Showings.showingsIn(copies.list)
    return [
      touchesGoal(reader, touched, { claims: claims.list, copies: shown }),
      ShowingSection({ reader, id: touched.goal.id, shown }),
    ]
  },
}
