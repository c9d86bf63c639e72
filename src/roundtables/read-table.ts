import { found, type Transaction } from '#platform'
import type { Context } from 'hono'
import { z } from 'zod'
import { roundtableWith } from './roundtables.store.ts'

/** An id in the address, or not found. */
export const idOf = (c: Context, name: string) => found(z.uuid().safeParse(c.req.param(name)).data)

/** The roundtable of the address for somebody who sits at it; not found for anybody else. */
export async function readTable(tx: Transaction, person: string, id: string) {
  const table = found(await roundtableWith(tx, person, id))
  return found(table.mine === 'member' ? table : undefined)
}
