import { sql, type Transaction } from '#platform'
import type { GuideItem } from './guide.ts'
import type { Place } from './place.ts'

/** What the guides and the print say of each item. */
export const guideItemsOf = (tx: Transaction, { space, version }: Place) =>
  tx.rows<GuideItem>(sql`select id, statement, facet, equity_note as "equityNote", sources, notes
    from frameworks.item where space_id = ${space} and version_id = ${version} and not hidden`)
