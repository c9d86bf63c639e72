import { wholeOf, type Whole } from '#frameworks'
import type { Transaction } from '#platform'
import { leadsTo, type Lead } from './lead.ts'
import { linksFrom } from './successors.store.ts'

/** Names a version. */
interface Version {
  space: string
  version: string
}

/** Where each item of a version leads in another, and both as they are; nothing where one of them cannot be read. */
export async function leadVersions(
  tx: Transaction,
  from: Version,
  to: Version,
): Promise<{ before: Whole; after: Whole; leads: Lead[] } | undefined> {
  const [before, after, links] = await Promise.all([
    wholeOf(tx, from.space, from.version),
    wholeOf(tx, to.space, to.version),
    linksFrom(tx, from.version, to.version),
  ])
  return before && after && { before, after, leads: leadsTo(before, after, links) }
}
