import { sql } from '#platform'
import type { Asker } from './account-tools.ts'
import type { LetterKind } from './letter.ts'

/** A letter under way: what it is about and where it goes, without its words and without a link. */
export interface KeptLetter {
  id: string
  kind: LetterKind
  address: string
  /** Whose it is, where it goes to an address that is not yet theirs. */
  account: string | null
}

/** Keeps that a letter is under way, before anybody is told so. Gives its id. */
export async function keepLetter(asker: Asker, { kind, address, account }: Omit<KeptLetter, 'id'>) {
  const { rows } = await asker.query<{ id: string }>(
    sql`insert into auth.letter (kind, address, account_id) values (${kind}, ${address}, ${account}) returning id`,
  )
  return rows[0]!.id
}

/** It arrived, was refused for good, or has become pointless. */
export const dropLetter = (asker: Asker, id: string) =>
  asker.query(sql`delete from auth.letter where id = ${id}`)

/** Takes what was left under way when LPS ended; of two that start at once only one gets it. What is older than a day goes. */
export async function takeLeft(asker: Asker): Promise<KeptLetter[]> {
  await asker.query(sql`delete from auth.letter where made_at < now() - interval '1 day'`)
  const { rows } = await asker.query<KeptLetter>(
    sql`update auth.letter set tried_at = now() where tried_at is null or tried_at < now() - interval '1 minute'
      returning id, kind, address, account_id as account`,
  )
  return rows
}
