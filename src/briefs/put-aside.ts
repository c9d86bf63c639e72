import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { setAside } from './briefs.store.ts'
import { setComingAside } from './horizon.store.ts'

/** Puts a brief or something on the horizon aside, or takes it up again as it was. Refused for what is not one's own. */
export async function putAside(
  tx: Transaction,
  person: string,
  { noun, id }: { noun: 'brief' | 'horizon'; id: string },
  aside: boolean,
) {
  const set = noun === 'brief' ? setAside : setComingAside
  refuseUnless(await set(tx, person, id, aside))
  await remember(tx, aside ? 'put aside' : 'took up', { noun, space: person, id })
}
