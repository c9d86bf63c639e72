/** Somebody of the directory, to be chosen for something. */
export interface Candidate {
  id: string
  name: string
  pronouns: string | null
  posts: { title: string; organization: string }[]
}
