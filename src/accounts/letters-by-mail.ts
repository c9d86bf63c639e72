import type { Mail } from '#mail'
import type { Letters } from './letter.ts'
import { writeLetter } from './write-letter.ts'

/** Letters about signing in go out with the mail of this house, at once and without being kept: some carry a key. */
export const lettersByMail = (mail: () => Pick<Mail, 'ready' | 'write'>): Letters => ({
  ready: async () => mail().ready,
  send: (letter) => mail().write({ address: letter.to }, writeLetter(letter)),
})
