/** What LPS writes to somebody about their own signing in. */
export type LetterKind =
  | 'passwordReset'
  | 'newEmail'
  | 'emailChanged'
  | 'passwordChanged'
  | 'passkeyAdded'
  | 'twoStepOn'
  | 'twoStepOff'

/** A letter about signing in: what it is about, to which address, and what its words need, such as a link. */
export interface Letter {
  kind: LetterKind
  to: string
  values: Record<string, string>
}

/**
 * Sends a letter, or takes it on to send it. False where no mail server is set up. Afterwards it says whether the server took
 * it; nothing where LPS ended before that was known.
 */
export type SendLetter = (letter: Letter, then?: (taken: boolean | undefined) => void) => Promise<boolean>

/** The way letters go out. */
export interface Letters {
  send: SendLetter
  /** Is a mail server set up? */
  ready(): Promise<boolean>
}

/** No letters go out: no mail server is set up. */
export const noLetters: Letters = { send: async () => false, ready: async () => false }
