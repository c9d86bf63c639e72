import { asJobOf, type Database } from '#platform'
import type { Composers, Letter, LetterWords, Recipient } from './letter.ts'
import { giveUpLetter, lettersDue, markLetter, takeLetter } from './letters.store.ts'
import { offPath } from './off-link.ts'
import { troubleOf, type Trouble } from './trouble.ts'
import { writeMessage, type Sender } from './write-message.tsx'

/** How a round went. */
export interface Round {
  sent: number
  /** Tried again later, or given up. */
  failed: number
  /** The server could not be reached or takes nothing: the rest waits for the next round. */
  stopped: boolean
}

/** What a round works with. */
export interface RoundTools {
  db: Database
  composers: Composers
  recipientOf(person: string): Promise<Recipient | undefined>
  sender: Sender
  secret: string
  /** Hands a message to the server; nothing where there is none. */
  hand?: (message: object) => Promise<void>
}

const pointless: Trouble = { state: 'given up', error: 'no longer needed', all: false }
const homeless: Trouble = { state: 'given up', error: 'no address', all: false }

/**
 * Hands over the letters that are due, one at a time: each is taken, handed over and marked before the next one, so that
 * a process that dies sends at most one letter twice and loses none.
 */
export async function deliverLetters(tools: RoundTools): Promise<Round> {
  const { db, hand } = tools
  for (const { space, id } of await db.as({ kind: 'house' }, (tx) => lettersDue(tx, 'past')))
    await db.as(asJobOf(space), (tx) => giveUpLetter(tx, space, id))
  const round: Round = { sent: 0, failed: 0, stopped: false }
  if (!hand) return round
  for (;;) {
    const due = await db.as({ kind: 'house' }, (tx) => lettersDue(tx, 'due'))
    if (!due.length) return round
    for (const one of due) {
      const trouble = await deliverOne({ ...tools, hand }, one)
      if (trouble) round.failed++
      else if (trouble === undefined) round.sent++
      if (trouble?.all) return { ...round, stopped: true }
    }
  }
}

type Hand = RoundTools & Required<Pick<RoundTools, 'hand'>>

// Gives nothing when it was sent, the trouble when not, and null when somebody else has taken it.
async function deliverOne(tools: Hand, { space, id }: { space: string; id: string }) {
  const letter = await tools.db.as(asJobOf(space), (tx) => takeLetter(tx, space, id))
  if (!letter) return null
  const trouble = await handOver(tools, letter)
  const { state, error } = trouble ?? { state: 'sent' as const, error: null }
  await tools.db.as(asJobOf(space), (tx) => markLetter(tx, letter, state, error))
  return trouble
}

async function handOver(tools: Hand, letter: Letter): Promise<Trouble | undefined> {
  const [words, to] = await Promise.all([wordsOf(tools, letter), recipientOf(tools, letter)])
  if (words === null) return { state: 'failed', error: 'no words', all: false }
  if (!words) return pointless
  if (!to || !isAddress(to.address)) return homeless
  const off = words.off && letter.person ? offPath(tools.secret, letter.person, words.off.kind) : undefined
  return tools.hand(writeMessage(tools.sender, to, words, { id: letter.id, off })).then(
    () => undefined,
    (error: unknown) => troubleOf(error),
  )
}

// A composer that fails, or is not there, is no trouble of the server; the letter is tried again later.
const wordsOf = async ({ composers }: Hand, letter: Letter): Promise<LetterWords | undefined | null> => {
  try {
    return await composers[letter.kind]!(letter)
  } catch {
    return null
  }
}

const recipientOf = async ({ recipientOf: find }: Hand, { person, address }: Letter) =>
  address ? { address } : find(person!)

const isAddress = (address: string) => /^[^\s<>,;:"()[\]\\\p{Cc}]+@[^\s<>,;:"()\\\p{Cc}]+$/u.test(address)
