import { librarySpace } from '#frameworks'
import { sql, type Transaction } from '#platform'

/** Lets one LPS at a time lay the library; whoever starts in the same moment waits and finds it laid. */
export const holdLibrary = (tx: Transaction) =>
  tx.run(sql`select pg_advisory_xact_lock(hashtext('lps library'))`)

/** The versions that lie in the library already, the oldest first. */
export const laidVersions = (tx: Transaction) =>
  tx.rows<{ frameworkId: string; id: string }>(sql`select framework_id as "frameworkId", id
    from frameworks.version where space_id = ${librarySpace} order by made_at, id`)

/** The crosswalks that lie in the library already. */
export const laidCrosswalks = async (tx: Transaction) =>
  (
    await tx.rows<{ id: string }>(sql`select id from crosswalks.crosswalk where space_id = ${librarySpace}`)
  ).map(({ id }) => id)
