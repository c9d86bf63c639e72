import type { Accounts } from '#accounts'
import type { Database } from '#platform'

/** What the pages of structures work with. */
export interface StructureTools {
  db: Database
  accounts: Pick<Accounts, 'pool'>
  /** Seals the links of published notes. */
  secret: string
  publicUrl: string
}
