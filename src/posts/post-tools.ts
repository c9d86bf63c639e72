import type { FindCandidates, Reader } from '#people'
import type { Database, Transaction } from '#platform'
import type { ComponentChildren } from 'preact'
import type { HeldPost } from './post.ts'

/** What posts ask of those who know more: the directory, who evaluates the person of a post, and what is expected of it. */
export interface PostTools {
  db: Database
  find: FindCandidates
  showSupervision: ShowSupervision
  showExpectations: ShowExpectations
}

/** Shows which standards are expected of posts of one person, to whoever may see it. */
export type ShowExpectations = (
  tx: Transaction,
  reader: Reader,
  posts: readonly HeldPost[],
) => Promise<ComponentChildren>

/** Shows who evaluates the person of a post, to whoever may see it. */
export type ShowSupervision = (
  tx: Transaction,
  reader: Reader,
  post: HeldPost,
  maySupervise: boolean,
) => Promise<ComponentChildren>
