import { remember } from '#history'
import { found, type Transaction } from '#platform'
import { isNew, noMirror, type Mirror } from './mirror.ts'
import { addMirror, mirrorsOf } from './mirrors.store.ts'

/** Writes who one is and what one does; what was there stays. Writing the same again changes nothing. */
export async function writeMirror(tx: Transaction, person: string, mirror: Mirror) {
  const [last = noMirror] = await mirrorsOf(tx, person)
  if (!isNew(last, mirror)) return
  const { id } = found(await addMirror(tx, person, mirror))
  await remember(tx, 'wrote', { noun: 'mirror', space: person, id })
}
