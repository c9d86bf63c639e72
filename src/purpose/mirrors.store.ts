import { sql, type Transaction } from '#platform'
import type { Mirror } from './mirror.ts'

/** Everything somebody wrote into the two boxes, the newest first, thirty at most; nobody else ever sees it. */
export const mirrorsOf = (tx: Transaction, person: string) =>
  tx.rows<Mirror & { id: string; at: Date }>(sql`select id, am, doing, parts, at from purpose.mirror
    where space_id = ${person} order by at desc, id desc limit 30`)

/** Writes both anew and gives the id. */
export const addMirror = (tx: Transaction, person: string, { am, doing, parts }: Mirror) =>
  tx.row<{ id: string }>(sql`insert into purpose.mirror (space_id, am, doing, parts)
    values (${person}, ${am}, ${doing}, ${parts}) returning id`)
