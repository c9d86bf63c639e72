import { agreementAsked, agreementIn, type ToldAgreement } from '#agreements'
import type { Candidate } from '#people'
import { found, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import type { Given } from './given.ts'
import { givenAsked } from './given.store.ts'
import type { ShownAsked, ShownItem } from './partner-tools.ts'
import { cardAsked, partnershipsAsked, partnershipsIn, type PairAsText } from './partners.store.ts'

/**
 * What the page of a pair shows of the two, in one statement: all pairs of the reader, for one may be the main one; who the
 * other is, what was agreed, the hours given, and what each shows the other.
 */
export async function readPair(tx: Transaction, person: string, id: string, shownAsked: ShownAsked) {
  const asked = together({
    all: listed(partnershipsAsked(person)),
    card: cardAsked(person, id),
    agreement: agreementAsked(id),
    given: listed(givenAsked(id)),
    shown: listed(shownAsked(person, id)),
  })
  const { all, card, agreement, given, shown } = found(await tx.row<Told>(asked))
  return {
    all: partnershipsIn(all.list),
    card: card ?? undefined,
    agreement: agreementIn(agreement),
    given: given.list,
    shown: shown.list.map((one) => ({ ...one, until: one.until === null ? null : new Date(one.until) })),
  }
}

// Moments come as text.
interface Told {
  all: Listed<PairAsText>
  card: Omit<Candidate, 'name'> | null
  agreement: ToldAgreement | null
  given: Listed<Given>
  shown: Listed<Omit<ShownItem, 'until'> & { until: string | null }>
}
