import type { Reader } from '#people'
import type { Database, Transaction } from '#platform'
import type { ComponentChildren } from 'preact'
import type { SharedItem } from './grant.ts'
import type { ComingMeeting } from './room.ts'

/** What the pages about sharing work with; what lies above is handed in. */
export interface SharingTools {
  db: Database
  /** The item's own page. */
  pageOf(item: SharedItem): string
  /** The meetings of the asker's circles that come. */
  meetingsOf(tx: Transaction): Promise<ComingMeeting[]>
  /** What is opened together with an own item where its owner wants it so. */
  goesWith(tx: Transaction, person: string, item: SharedItem): Promise<SharedItem[]>
  /** Puts what is presented on the agenda of the meeting. */
  putOnAgenda(
    tx: Transaction,
    person: string,
    meeting: { space: string; id: string },
    item: SharedItem,
  ): Promise<unknown>
  /** What others say to it, for its owner: shown below who can see it. */
  sayFurther(tx: Transaction, reader: Reader, item: SharedItem): Promise<ComponentChildren>
}
