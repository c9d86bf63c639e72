import type { OwnPromise } from '#feedback'
import { sql, type Transaction } from '#platform'

/** Everything a person promised, wherever it was, the latest first; theirs also after they left. */
export const ownPromises = (tx: Transaction, person: string) =>
  tx.rows<OwnPromise>(sql`select what, due_on::text as due, done_at is not null as done
    from promises.promise where person_id = ${person} order by written_at desc, id`)
