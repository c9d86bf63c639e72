import { sql, type Transaction } from '#platform'
import { cardsEach, type CardAnswers } from './card.ts'

/** Writes a card; one that is sent again changes nothing. Says whether there was room, at most so many being one person's. */
export const addCard = async (
  tx: Transaction,
  person: string,
  { space, id }: { space: string; id: string },
  { once, step, kind, words }: CardAnswers,
): Promise<boolean> => {
  const written =
    await tx.run(sql`insert into sittings.card (space_id, id, sitting_id, step, author_id, kind, words)
    select ${space}, ${once}, ${id}, ${step}, ${person}, ${kind}, ${words}
    where (select count(*) from sittings.card
      where space_id = ${space} and sitting_id = ${id} and author_id = ${person}) < ${cardsEach}
    on conflict do nothing`)
  if (written) return true
  const there = await tx.rows(sql`select from sittings.card where space_id = ${space} and id = ${once}`)
  return there.length > 0
}

/** Takes back a card of one's own; gives 0 where there is none. */
export const removeCard = (tx: Transaction, person: string, space: string, card: string) =>
  tx.run(sql`delete from sittings.card where space_id = ${space} and id = ${card} and author_id = ${person}`)
