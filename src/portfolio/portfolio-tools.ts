import type { FileStore } from '#files'
import type { Jobs } from '#jobs'
import type { Database } from '#platform'

/** What the portfolio works with. */
export interface Tools {
  db: Database
  store: FileStore
  jobs: Jobs
}

/** What capturing works with. */
export interface CaptureTools extends Tools {
  /** How many bytes of files each person may keep. */
  roomOfEach: number
}
