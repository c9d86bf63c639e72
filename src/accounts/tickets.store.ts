import { createHash, randomBytes } from 'node:crypto'
import { sql } from '#platform'
import type { Asker } from './account-tools.ts'

/** What a ticket is good for, once and for a short while. */
export type TicketKind = 'passwordReset' | 'newEmail' | 'secondStep' | 'passkeyAdding' | 'passkeySignIn'

/** Whose ticket it is (nobody's while a passkey is asked for), and a word that it carries. */
export interface Ticket {
  account: string
  word: string
}

/** Makes a one-time token; only its hash is kept. What has run out goes. */
export async function issueTicket(
  asker: Asker,
  kind: TicketKind,
  { account, word }: Ticket,
  minutes: number,
): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await asker.query(sql`delete from auth.verification where "expiresAt" < now()`)
  await asker.query(sql`insert into auth.verification (id, identifier, value, "expiresAt")
    values (${hashOf(kind, token)}, ${nameOf(kind, account)}, ${word}, now() + make_interval(mins => ${minutes}))`)
  return token
}

/** What a token is good for while it is good; nothing else. */
export async function lookAtTicket(
  asker: Asker,
  kind: TicketKind,
  token: string,
): Promise<Ticket | undefined> {
  const { rows } = await asker.query<Ticket>(
    sql`select split_part(identifier, ':', 2) as account, value as word from auth.verification
      where id = ${hashOf(kind, token)} and "expiresAt" > now()`,
  )
  return rows[0]
}

/** Uses a token up; of two at the same moment only one gets it. */
export async function useTicket(asker: Asker, kind: TicketKind, token: string): Promise<Ticket | undefined> {
  const { rows } = await asker.query<Ticket>(
    sql`delete from auth.verification where id = ${hashOf(kind, token)} and "expiresAt" > now()
      returning split_part(identifier, ':', 2) as account, value as word`,
  )
  return rows[0]
}

/** The tickets of an account for this are good for nothing any more. */
export const dropTickets = (asker: Asker, kind: TicketKind, account: string) =>
  asker.query(sql`delete from auth.verification where identifier = ${nameOf(kind, account)}`)

/** Is there a ticket that is still good for this, with this word? */
export async function hasTicket(asker: Asker, kind: TicketKind, { account, word }: Ticket): Promise<boolean> {
  const { rows } = await asker.query(
    sql`select from auth.verification
      where identifier = ${nameOf(kind, account)} and value = ${word} and "expiresAt" > now()`,
  )
  return rows.length > 0
}

const nameOf = (kind: TicketKind, account: string) => `${kind}:${account}`

// The kind goes into the hash: a token of one kind is nothing to another.
const hashOf = (kind: TicketKind, token: string) =>
  createHash('sha256').update(`${kind}:${token}`).digest('base64url')
