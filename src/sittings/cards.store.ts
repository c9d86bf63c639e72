import { sql, type Transaction } from '#platform'
import type { CardAnswers } from './card.ts'

/** Writes a card; one that is sent again changes nothing. */
export const addCard = (
  tx: Transaction,
  person: string,
  { space, id }: { space: string; id: string },
  { once, step, kind, words }: CardAnswers,
) =>
  tx.run(sql`insert into sittings.card (space_id, id, sitting_id, step, author_id, kind, words)
    values (${space}, ${once}, ${id}, ${step}, ${person}, ${kind}, ${words}) on conflict do nothing`)

/** Takes back a card of one's own; gives 0 where there is none. */
export const removeCard = (tx: Transaction, person: string, space: string, card: string) =>
  tx.run(sql`delete from sittings.card where space_id = ${space} and id = ${card} and author_id = ${person}`)
