import { noteReading, rememberAccess } from '#history'
import type { Transaction } from '#platform'
import type { Access, OpenItem } from './access.ts'

/**
 * The reader looks at what is open to them. That is written into the owner's history, and each item whose words stand
 * on the page at once counts as read.
 */
export async function openAccess(tx: Transaction, access: Access, items: OpenItem[]) {
  const space = access.ownerId
  await rememberAccess(tx, 'opened', { noun: 'break glass', space, id: access.id })
  for (const { noun, id, text } of items) if (text) await noteReading(tx, { noun, space, id })
}
