import { sql, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import type { Card } from './card.ts'

/** A promise or a theme that was noted in a meeting; a theme names nobody. */
export interface NotedRow {
  kind: 'promise' | 'theme'
  id: string
  words: string
  name: string | null
  dueOn: string | null
}

/** What was written in a sitting as far as the asker may read it: cards, and what was noted for all. */
export async function writtenIn(tx: Transaction, space: string, sitting: string) {
  const asked = together({
    cards: listed(cardsAsked(space, sitting)),
    noted: listed(notedAsked(space, sitting)),
  })
  const found = await tx.row<{ cards: Listed<Card>; noted: Listed<NotedRow> }>(asked)
  return { cards: found?.cards.list ?? [], noted: found?.noted.list ?? [] }
}

const cardsAsked = (space: string, sitting: string) =>
  sql`select c.id, c.step, c.kind, c.words, c.author_id as "authorId", coalesce(p.name, '') as author
    from sittings.card c left join people.person p on p.space_id = c.author_id
    where c.space_id = ${space} and c.sitting_id = ${sitting} order by c.written_at, c.id limit 1000`

// Promises that still stand, and themes, as they were written.
const notedAsked = (space: string, sitting: string) =>
  sql`with of as (select meeting_id from sittings.sitting where space_id = ${space} and id = ${sitting})
    select 'promise' as kind, p.id, p.what as words, e.name, p.due_on::text as "dueOn"
      from promises.promise p left join people.person e on e.space_id = p.person_id
      where p.space_id = ${space} and p.meeting_id = (select meeting_id from of) and p.dropped_at is null
    union all
    select 'theme', t.id, t.words, null, null from meetings.theme t
      where t.space_id = ${space} and t.meeting_id = (select meeting_id from of) and t.taken_back_at is null order by id limit 200`
