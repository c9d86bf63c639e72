/** Somebody whose account the asker looks after. */
export interface Managed {
  id: string
  name: string
  /** Their posts that have not ended, in words. */
  posts: string[]
}

/** How many people a page of accounts shows. */
export const pageSize = 50
