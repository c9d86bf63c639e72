import type { FindCandidates, Reader } from '#people'
import type { Database, Transaction } from '#platform'
import type { ComponentChildren } from 'preact'
import type { HeldPost } from './post.ts'

/** What posts ask of those who know more: the directory, and who evaluates the person of a post. */
export interface PostTools {
  db: Database
  find: FindCandidates
  showSupervision: ShowSupervision
}

/** Shows who evaluates the person of a post, to whoever may see it. */
export type ShowSupervision = (
  tx: Transaction,
  reader: Reader,
  post: HeldPost,
  maySupervise: boolean,
) => Promise<ComponentChildren>
