import { sql, type Transaction } from '#platform'
import type { Card, CardAnswers } from './card.ts'

/** The cards of a sitting that the asker may read, as they were written. */
export const cardsOf = (tx: Transaction, space: string, sitting: string) =>
  tx.rows<Card>(sql`select c.id, c.step, c.kind, c.words, c.author_id as "authorId", coalesce(p.name, '') as author
    from sittings.card c left join people.person p on p.space_id = c.author_id
    where c.space_id = ${space} and c.sitting_id = ${sitting} order by c.written_at, c.id limit 1000`)

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
