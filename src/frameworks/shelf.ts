import type { Adopted } from './adoption.ts'
import type { Status } from './version.ts'

/** Where a version stands on the list: used by the asker's organizations, their drafts, the library, others. */
export type Board = 'used' | 'draft' | 'library' | 'other'

/** A version on the list of frameworks. */
export interface Listed {
  board: Board
  space: string
  id: string
  title: string
  label: string
  creator: string
  /** The organization that keeps it; nothing for the library. */
  owner: string | null
  status: Status
  ownWords: boolean
  /** How the asker's own organizations use it. */
  adoptions: Adopted[]
}

/** An item that somebody was looking for, and where it stands. */
export interface Hit {
  space: string
  version: string
  id: string
  code: string
  label: string
  statement: string
  kind: string
  framework: string
  frameworkLabel: string
}

/** Lines of one page of what was found. */
export const hitsOnPage = 25
