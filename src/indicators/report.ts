import type { Remark } from './remark.ts'

/** What an import did: numbers that are new, that changed, that were the same; and of the same years those it did not name. */
export interface Report {
  id: string
  name: string
  counts: { added: number; changed: number; same: number; missing: number; hidden: number }
  remarks: Remark[]
}
