import { sql, type Transaction } from '#platform'
import type { AloneAnswers, Companion } from './alone.ts'

/** Writes why a leader goes without somebody, in the place of an earlier reason. */
export const putAlone = (tx: Transaction, person: string, cycle: string, { what, reason }: AloneAnswers) =>
  tx.run(sql`insert into cycles.alone (space_id, cycle_id, what, reason) values (${person}, ${cycle}, ${what}, ${reason})
    on conflict on constraint alone_once do update set reason = excluded.reason, at = trust.now()`)

/** Takes the reason back. */
export const dropAlone = (tx: Transaction, person: string, cycle: string, what: Companion) =>
  tx.run(sql`delete from cycles.alone where space_id = ${person} and cycle_id = ${cycle} and what = ${what}`)
