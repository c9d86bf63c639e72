import { sql, type Transaction } from '#platform'
import type { Free } from './slot.ts'

/**
 * The times in which all present members of a circle of the asker are free, or the asker alone where their own space is
 * named; none for a circle of others. At most 62 days are looked at (trust).
 */
export const freeTogether = (tx: Transaction, circle: string, since: Date, until: Date) =>
  tx.rows<Free>(sql`select lower(r) as "from", upper(r) as "until"
    from unnest(trust.free_together(${circle}, ${since}, ${until})) r order by r`)
