import { newId, sql, type Transaction } from '#platform'
import type { About, Letter, LetterNews, LetterState, NewLetter } from './letter.ts'
import { patience, pauses } from './pauses.ts'

/**
 * Adds a letter in the deed's own transaction: no commit, no letter. Refused where the asker is neither the person it
 * belongs to nor somebody who invites people to the organization. Gives its id.
 */
export async function addLetter(tx: Transaction, { space, kind, to, about = {}, dueAt }: NewLetter) {
  const [id, due] = [newId(), dueAt ?? tx.now]
  const [person, address] = 'person' in to ? [to.person, null] : [null, to.address]
  await tx.run(sql`insert into mail.letter (space_id, id, kind, person_id, address, about, due_at, given_up_at)
    values (${space}, ${id}, ${kind}, ${person}, ${address}, ${JSON.stringify(about)}, ${due},
      ${new Date(due.getTime() + patience)})`)
  return id
}

/** The letters of a space about something, the latest first, as far as the asker may see them; at most twenty. */
export const lettersOf = (tx: Transaction, space: string, about: About) =>
  tx.rows<LetterNews>(sql`select id, kind, state, made_at as "madeAt", sent_at as "sentAt", last_error as "lastError"
    from mail.letter where space_id = ${space} and about @> ${JSON.stringify(about)}::jsonb
    order by made_at desc, id desc limit 20`)

/** How many letters a space has written to an address within a day, as far as the asker may see them. */
export const lettersTo = async (tx: Transaction, space: string, address: string): Promise<number> =>
  (
    await tx.row<{ n: number }>(sql`select count(*)::int as n from mail.letter
      where space_id = ${space} and lower(address) = lower(${address}) and made_at > trust.now() - interval '1 day'`)
  )?.n ?? 0

/** How the post of this house stands. */
export interface MailState {
  waiting: number
  failing: number
  givenUp: number
  sentToday: number
  lastSentAt: Date | null
  lastError: string | null
  lastErrorAt: Date | null
  oldestWaitingAt: Date | null
}

/** How the post of this house stands, in numbers; all zero for whoever does not keep it running (trust). */
export async function mailState(tx: Transaction): Promise<MailState> {
  const state =
    await tx.row<MailState>(sql`select waiting::int, failing::int, given_up::int as "givenUp", sent_today::int as "sentToday",
      last_sent_at as "lastSentAt", last_error as "lastError", last_error_at as "lastErrorAt",
      oldest_waiting_at as "oldestWaitingAt" from trust.mail_state()`)
  return state!
}

/** The ids of letters that are due, or whose time is over, the oldest first. Only the house is told. */
export const lettersDue = (tx: Transaction, which: 'due' | 'past', most = 100) =>
  tx.rows<{ space: string; id: string }>(sql`select space_id as space, item_id as id
    from trust.letters_due(${most}, ${which === 'past'})`)

/**
 * Takes a letter that is due, for one try. Whatever happens then, it is due again after a pause, so that a letter whose
 * sender died is not lost. Nothing where somebody else has just taken it. That it was taken need not outlive the
 * database: then it is simply due, as it would be after its pause.
 */
export async function takeLetter(tx: Transaction, space: string, id: string) {
  const [, letter] = await Promise.all([
    tx.run(sql`set local synchronous_commit = off`),
    taken(tx, space, id),
  ])
  return letter
}

const taken = (tx: Transaction, space: string, id: string) =>
  tx.row<Letter>(sql`update mail.letter set tries = tries + 1, tried_at = trust.now(),
      due_at = trust.now() + make_interval(secs => (${pauses}::int[])[least(tries + 1, ${pauses.length}::int)])
    where space_id = ${space} and id = ${id} and state in ('waiting', 'failed') and due_at <= trust.now()
    returning space_id as space, id, kind, person_id as person, address, about`)

/** Writes down how a try ended. */
export const markLetter = (
  tx: Transaction,
  { space, id }: Letter,
  state: LetterState,
  error: string | null,
) =>
  tx.run(sql`update mail.letter set state = ${state}, last_error = ${error},
      sent_at = case when ${state} = 'sent' then trust.now() end
    where space_id = ${space} and id = ${id}`)

/** Gives up a letter whose time is over. */
export const giveUpLetter = (tx: Transaction, space: string, id: string) =>
  tx.run(sql`update mail.letter set state = 'given up', last_error = coalesce(last_error, 'no mail server')
    where space_id = ${space} and id = ${id} and state in ('waiting', 'failed') and given_up_at <= trust.now()`)
