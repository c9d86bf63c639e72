import type { Transaction } from '#platform'
import type { Feedback, Subject } from './feedback.ts'

/** Something a person promised in a room or alone. */
export interface OwnPromise {
  what: string
  due: string | null
  done: boolean
}

/** A person's own words and promises, wherever they said them, also after they left. */
export interface MyWords {
  said: (Pick<Feedback, 'kind' | 'words'> & { at: Date; noun: Subject['noun'] })[]
  promises: OwnPromise[]
}

/** What a person promised; the module that keeps promises lies above. */
export type PromisesOf = (tx: Transaction, person: string) => Promise<OwnPromise[]>

/** The same as a file to take along: that person's words and promises, and nobody else's name or word. */
export const fileOf = ({ said, promises }: MyWords): string =>
  JSON.stringify(
    {
      feedback: said.map(({ kind, words, at, noun }) => ({ kind, to: noun, at: at.toISOString(), words })),
      promises,
    },
    null,
    2,
  )
