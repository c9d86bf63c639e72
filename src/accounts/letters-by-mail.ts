import type { Mail } from '#mail'
import type { Letters } from './letter.ts'
import { writeLetter } from './write-letter.ts'

/**
 * Letters about signing in go out with the mail of this house, at once and without their words being kept: some carry a key. Nobody
 * waits for the server, which may take them only later.
 */
export const lettersByMail = (mail: () => Pick<Mail, 'ready' | 'write'>): Letters => ({
  ready: async () => mail().ready,
  send: async (letter, then) => {
    if (!mail().ready) return false
    void mail()
      .write({ address: letter.to }, writeLetter(letter))
      .then((taken) => {
        if (taken === false) console.error('A letter about signing in could not be sent.')
        return then?.(taken)
      })
    return true
  },
})
