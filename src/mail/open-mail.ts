import type { Database } from '#platform'
import { deliverLetters, type Round } from './deliver-letters.ts'
import type { Composers, LetterWords, Recipient } from './letter.ts'
import { handPatiently } from './hand-patiently.ts'
import { waits as usual, type MailServer, type Waits } from './mail-server.ts'
import { isOffToken } from './off-link.ts'
import { openTransport } from './open-transport.ts'
import { shortPauses } from './pauses.ts'
import { writeMessage } from './write-message.tsx'
import { newId } from '#platform'

/** The post of this house. */
export interface Mail {
  /** Is there a mail server? Without one, letters that only tell of something are not made. */
  ready: boolean
  /** Hands over every letter that is due, one after the other; what is past its time is given up. */
  deliver(): Promise<Round>
  /**
   * Hands over words that may not be kept, such as a link that signs in: now, and while the server does not take them, a
   * few times more within the hour in which such a link is good. They are kept in memory alone. Settled once it is known:
   * false where there is no server, or it refuses them for good or too long; nothing where the post is closed before.
   */
  write(to: Recipient, words: LetterWords): Promise<boolean | undefined>
  /** Did this house send this person the link that turns this kind off? */
  knowsOff(person: string, kind: string, token: string): boolean
  close(): void
}

interface MailTools {
  db: Database
  /** Nothing where no mail server was named. */
  server?: MailServer
  publicUrl: string
  /** Signs the links that turn a kind off. */
  secret: string
  composers: Composers
  /** Where letters to a person go; nothing for somebody without an account. */
  recipientOf(person: string): Promise<Recipient | undefined>
  waits?: Waits
  /** After which pauses words that are not kept are handed over again, in milliseconds. */
  pauses?: number[]
}

/** Opens the post. One connection is kept and used again; a letter is handed over once the one before it is marked. */
export function openMail({
  server,
  publicUrl,
  secret,
  waits = usual,
  pauses = shortPauses,
  ...tools
}: MailTools): Mail {
  const transport = server && openTransport(server, waits)
  const sender = { from: server?.from ?? '', publicUrl }
  const hand = async (message: object) =>
    transport!.send({ ...message, signal: AbortSignal.timeout(waits.whole) })
  const rounds = { ...tools, sender, secret, hand: transport && hand }
  const closing = new AbortController()
  let running: Promise<Round> | undefined
  return {
    ready: Boolean(transport),
    deliver: () => (running ??= deliverLetters(rounds).finally(() => (running = undefined))),
    write: async (to, words) => {
      if (!transport) return false
      const message = writeMessage(sender, to, words, { id: newId() })
      return handPatiently(() => hand(message), pauses, closing.signal)
    },
    knowsOff: (person, kind, token) => isOffToken(secret, person, kind, token),
    close: () => {
      closing.abort()
      transport?.close()
    },
  }
}
