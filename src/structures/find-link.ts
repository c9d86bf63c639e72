import { endingOf, idOfLink, isSealed, isShortOf, readShort, sealLink, shortLink } from '#links'
import { Links } from '#snapshots'
import type { StructureTools } from './structure-tools.ts'

const copy = (id: string) => ({ noun: 'copy', id, round: 1 })

/** The two addresses of a copy that is out: one to send, one to type from paper. */
export const addressesOf = (
  { publicUrl, secret }: Pick<StructureTools, 'publicUrl' | 'secret'>,
  id: string,
) => ({
  link: `${publicUrl}/n/${sealLink(secret, copy(id))}`,
  short: `${publicUrl}/n/${shortLink(secret, copy(id))}`,
})

/** The id of the link that an address names, whole or short; nothing where we did not make it. */
export async function findLink({ db, secret }: StructureTools, given: string): Promise<string | undefined> {
  const short = readShort(given)
  if (short === undefined) {
    const id = idOfLink(given)
    return id && isSealed(secret, given, copy(id)) ? id : undefined
  }
  const all = await db.ask({ kind: 'public' }, (tx) => Links.linksEnding(tx, endingOf(short)))
  return all.find(({ id }) => isShortOf(secret, short, copy(id)))?.id
}
