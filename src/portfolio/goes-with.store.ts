import { sql, type Transaction } from '#platform'
import type { SharedItem } from '#sharing'

/** What goes with an own item when it is presented: the entries that show a goal. */
export const goesWith = (tx: Transaction, person: string, { noun, id }: SharedItem) =>
  tx.rows<SharedItem>(sql`select distinct 'evidence' as noun, e.id
    from portfolio.claim c join portfolio.evidence e on e.space_id = c.space_id and e.id = c.evidence_id
    where ${noun} = 'goal' and c.space_id = ${person} and c.goal_id = ${id} and e.trashed_at is null
    order by e.id limit 50`)
