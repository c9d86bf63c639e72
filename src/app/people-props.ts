import type { Partnership } from '#partners'
import type { Reader } from '#people'
import type { RoundtableLine } from '#roundtables'
import type { askingsOf } from '#sharing'
import type { Ahead } from './ahead.store.ts'
import type { SharedEntry } from './people.store.ts'
import { z } from 'zod'

/** What somebody just left, or would not begin. */
export const leaving = z.enum(['pair', 'table', 'asking', 'asked'])

/** Everything People shows. */
export interface PeopleProps {
  reader: Reader
  /** Who asks the reader into a roundtable. */
  asked: Awaited<ReturnType<typeof askingsOf>>
  pairs: Partnership[]
  tables: RoundtableLine[]
  ahead: Ahead
  shared: SharedEntry[]
  /** When what others share closes by itself, by its id. */
  closings: ReadonlyMap<string, Date>
  /** What they left just now. */
  left?: z.infer<typeof leaving>
}
