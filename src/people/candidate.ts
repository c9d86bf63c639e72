import type { Transaction } from '#platform'

/** Somebody of the directory, to be chosen for something. */
export interface Candidate {
  id: string
  name: string
  pronouns: string | null
  posts: { title: string; organization: string }[]
}

/** Finds whom the asker knows by the beginnings of words; pages count from 1. The modules above know how. */
export type FindCandidates = (tx: Transaction, words: string, page: number) => Promise<Candidate[]>
