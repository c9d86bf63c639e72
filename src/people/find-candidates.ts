import type { Transaction } from '#platform'
import type { Candidate } from './candidate.ts'

/** Finds whom the asker knows by the beginnings of words; pages count from 1. The modules above know how. */
export type FindCandidates = (tx: Transaction, words: string, page: number) => Promise<Candidate[]>
