import type { Partnership } from '#partners'
import type { Reader } from '#people'
import type { RoundtableLine, TableAsking } from '#roundtables'
import type { Ahead } from './ahead.store.ts'
import type { OpenEntry } from './people.store.ts'
import { z } from 'zod'

/** What somebody just left, or would not begin. */
export const leaving = z.enum(['pair', 'table', 'asking', 'asked'])

/** Everything People shows. */
export interface PeopleProps {
  reader: Reader
  /** Who asks the reader into a roundtable. */
  asked: TableAsking[]
  pairs: Partnership[]
  tables: RoundtableLine[]
  ahead: Ahead
  shared: OpenEntry[]
  /** What they left just now. */
  left?: z.infer<typeof leaving>
}
