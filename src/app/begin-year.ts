import { CycleDeeds } from '#cycles'
import { schoolYearOf } from '#organizations'
import { found, newId, type Transaction } from '#platform'
import { presentPost } from './post.store.ts'

/**
 * Somebody who holds a post begins their cycle: from today to the end of the school year, for a cycle can begin at any
 * time and still close in June. Where nobody keeps school years, one begins in July. Whoever has a cycle keeps it, also
 * where the button is pressed twice in the same moment.
 */
export const beginYear = (tx: Transaction, person: string, today: string) =>
  CycleDeeds.beginFirst(tx, person, () => yearAhead(tx, person, today))

async function yearAhead(tx: Transaction, person: string, today: string) {
  const post = found(await presentPost(tx, person))
  const title = schoolYearOf(today)
  const year = post.year ?? { title, starts: today, ends: `20${title.slice(-2)}-06-30` }
  return {
    id: newId(),
    personId: person,
    postId: post.id,
    schoolYear: year.title,
    title: null,
    starts: today < year.ends ? today : year.starts,
    ends: year.ends,
    state: 'active' as const,
  }
}
