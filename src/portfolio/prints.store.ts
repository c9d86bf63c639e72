import { found, sql, type Transaction } from '#platform'
import type { Print } from './print.ts'

const listed = 20

/** Writes that a PDF of a cycle is asked for; gives the id of the one that waits, which may be an earlier one. */
export const addPrint = async (
  tx: Transaction,
  person: string,
  print: { id: string; cycleId: string },
): Promise<string> => {
  const waiting = await tx.row<{ id: string }>(sql`insert into portfolio.print (space_id, id, cycle_id)
    values (${person}, ${print.id}, ${print.cycleId})
    on conflict (space_id, cycle_id) where state = 'waiting' do update set state = 'waiting' returning id`)
  return found(waiting).id
}

/** One PDF of a person, or nothing. */
export const printWith = (tx: Transaction, person: string, id: string) =>
  tx.row<Print>(sql`select id, cycle_id as "cycleId", asked_at as "askedAt", state, percent, entries, pages, bytes, sha256,
      conforms, why from portfolio.print where space_id = ${person} and id = ${id}`)

/** A person's PDFs, the latest first; at most twenty. */
export const printsOf = (tx: Transaction, person: string) =>
  tx.rows<Print>(sql`select id, cycle_id as "cycleId", asked_at as "askedAt", state, percent, entries, pages, bytes, sha256,
      conforms, why from portfolio.print where space_id = ${person} order by asked_at desc, id desc limit ${listed}`)

/** Writes how far a PDF is. */
export const putProgress = (tx: Transaction, person: string, id: string, percent: number) =>
  tx.run(sql`update portfolio.print set state = 'printing', percent = ${percent}
    where space_id = ${person} and id = ${id} and state in ('waiting', 'printing')`)

/** Writes that a PDF is ready, and where it lies. */
export const putReady = (
  tx: Transaction,
  person: string,
  id: string,
  made: Pick<Print, 'entries' | 'pages' | 'bytes' | 'sha256' | 'conforms' | 'why'>,
) =>
  tx.run(sql`update portfolio.print set state = 'ready', percent = 100, entries = ${made.entries}, pages = ${made.pages},
      bytes = ${made.bytes}, sha256 = ${made.sha256}, conforms = ${made.conforms}, why = ${made.why}
    where space_id = ${person} and id = ${id}`)

/** The files of a person's PDFs before the latest twenty are let go: no list shows those any more. */
export const letOldGo = (tx: Transaction, person: string) =>
  tx.run(sql`update portfolio.print set sha256 = null, bytes = null where space_id = ${person} and sha256 is not null
    and id not in (select id from portfolio.print where space_id = ${person} order by asked_at desc, id desc limit ${listed})`)

/** Writes that a PDF could not be made. */
export const putFailed = (tx: Transaction, person: string, id: string) =>
  tx.run(sql`update portfolio.print set state = 'failed' where space_id = ${person} and id = ${id}`)
