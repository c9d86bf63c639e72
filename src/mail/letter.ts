/** Where a letter is on its way; `failed` is tried again, `given up` is not. */
export type LetterState = 'waiting' | 'sent' | 'failed' | 'given up'

/** Ids and counts that a letter is about; never a word that somebody wrote. */
export type About = Record<string, string | number>

/** A letter to add: to a person, or to the address of somebody who has no account yet. */
export interface NewLetter {
  /** The person or the organization it belongs to. */
  space: string
  kind: string
  to: { person: string } | { address: string }
  about?: About
  /** Not before this moment; at once where nothing is said. */
  dueAt?: Date
}

/** A letter as it is kept. Its words are written when it is sent. */
export interface Letter {
  space: string
  id: string
  kind: string
  person: string | null
  address: string | null
  about: About
}

/** How a letter fared, to be shown beside what it is about. */
export interface LetterNews {
  id: string
  kind: string
  state: LetterState
  madeAt: Date
  sentAt: Date | null
  /** A short class of error in plain words, such as "not reached". */
  lastError: string | null
}

/** What a letter says. Subject and paragraphs hold no private word. */
export interface LetterWords {
  language: string
  subject: string
  paragraphs: string[]
  /** The one button; its address is a path of LPS or a whole address. */
  button?: { label: string; address: string }
  /** Quiet lines at the end: why this letter came, and who sent it. */
  footer?: string[]
  /** Meetings for the reader's calendar (RFC 5546), written once it is known between whom the letter goes. */
  calendar?: {
    method: 'REQUEST' | 'CANCEL' | 'PUBLISH'
    write(ends: { from: string; to: string }): string
  }
  /** Lets the reader turn this kind off with one click; the label of the link. Only for letters to a person. */
  off?: { kind: string; label: string }
}

/** Writes the words of one letter when it is sent. Nothing where it has become pointless, such as an invitation taken back. */
export type Composer = (letter: Letter) => LetterWords | undefined | Promise<LetterWords | undefined>

/** The composers by the kind of letter; each is registered by the module that owns the kind. */
export type Composers = Record<string, Composer>

/** Where a letter goes. */
export interface Recipient {
  address: string
  name?: string
}
