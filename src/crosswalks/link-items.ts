import { remember } from '#history'
import { newId, refuseUnless, type Transaction } from '#platform'
import type { Crosswalk, Link } from './crosswalk.ts'
import { addLinks, changeLink } from './links.store.ts'
import { standsIn } from './sides.store.ts'

/** Links an item of one side with one of the other; two that are linked already get the new kind and note. */
export async function linkItems(tx: Transaction, crosswalk: Crosswalk, link: Omit<Link, 'id'>) {
  refuseUnless(await standsIn(tx, crosswalk.from, link.fromItem))
  refuseUnless(await standsIn(tx, crosswalk.to, link.toItem))
  const added = await addLinks(tx, crosswalk, [{ id: newId(), ...link }])
  if (!added) refuseUnless(await changeLink(tx, crosswalk, link))
  await remember(tx, 'linked', { noun: 'crosswalk', space: crosswalk.space, id: crosswalk.id })
}
