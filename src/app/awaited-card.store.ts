import { sql, type Transaction } from '#platform'
import { together } from '#questions'
import { CycleQuestions } from '#cycles'

/** A leader's clock, where their card is awaited: they looked lately, their cycle is under way, and what is kept holds no more. */
export const awaitedCard = async (tx: Transaction, person: string) => {
  const asked = together({ awaited: awaitedOf(person) }, { cycle: CycleQuestions.presentCycleAsked(person) })
  return (await tx.row<{ awaited: { timeZone: string } | null }>(asked))?.awaited ?? undefined
}

const awaitedOf = (person: string) =>
  sql`select p.time_zone as "timeZone"
    from cycle c join coach.card k on k.space_id = ${person} and k.ahead_until > trust.now()
      join people.person p on p.space_id = ${person}
      cross join lateral trust.around(c."postId", k.since) a
    where c.state in ('active', 'closing')
      and (k.cycle_id = c.id and k.holds @> trust.now() and k.around = a.spaces and k.mark = a.mark) is not true`

/**
 * Whom a deed in a space concerns beside its doer, as far as they see: who sits in that circle or is asked into it, or whose
 * space it is. An organization concerns too many.
 */
export const concernedBy = (tx: Transaction, space: string, doer: string) =>
  tx.rows<{ person: string }>(sql`select m.person_id as person from sharing.membership m
      where m.space_id = ${space} and m.person_id <> ${doer}
    union select p.space_id from people.person p where p.space_id = ${space}`)

/** Whose card ended by time alone, a few at once. Only the house is told (trust). */
export const whoseCard = (tx: Transaction) =>
  tx.rows<{ person: string }>(sql`select person from trust.whose_turn_for_card() as person`)
