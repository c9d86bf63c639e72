import { sql, type Transaction } from '#platform'
import type { Supervisor } from './roundtable.ts'

/** Who in a circle evaluates another of its members; all of them are to know it (trust, rule 4). */
export const supervisorsIn = (tx: Transaction, circle: string) =>
  tx.rows<Supervisor>(sql`select p.id, p.name, trust.evaluates(p.id, trust.me()) as mine
    from trust.supervisors_in(${circle}) s join people.person p on p.space_id = s and p.id = s order by p.name, p.id`)
