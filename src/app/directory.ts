/** A post somebody holds now. */
export interface HeldPost {
  title: string
  organization: string
}

/** Somebody on a line of the directory. */
export interface Colleague {
  id: string
  name: string
  pronouns: string | null
  posts: HeldPost[]
}

/** What a colleague may see of a person. */
export interface ShownPerson extends Colleague {
  fullName: string | null
  spoken: string[]
  /** May the asker ask for break-glass access to what this person wrote? */
  breakable: boolean
}

/** How many stand on a page; one more is found where there is a next page. */
export const pageSize = 30
