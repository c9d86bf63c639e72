import { sql } from '#platform'
import type { Asker } from './account-tools.ts'

/** A passkey as its owner sees it. */
export interface Passkey {
  id: string
  name: string
  madeAt: Date
  usedAt: Date | null
}

/** What proves that somebody holds a passkey. */
export interface Credential {
  credential: string
  publicKey: Buffer<ArrayBuffer>
  counter: number
  transports: string[]
}

/** The passkeys of a person, the newest last. */
export const passkeysOf = async (asker: Asker, person: string) =>
  (
    await asker.query<Passkey & { credential: string }>(
      sql`select p.id, p.name, p.made_at as "madeAt", p.used_at as "usedAt", p.credential
      from auth.passkey p join auth."user" u on u.id = p.user_id where u.name = ${person} order by p.made_at, p.id`,
    )
  ).rows

/** Keeps a passkey of an account. False where it is kept already. */
export async function keepPasskey(
  asker: Asker,
  account: string,
  { id, name }: { id: string; name: string },
  { credential, publicKey, counter, transports }: Credential,
): Promise<boolean> {
  const { rowCount } = await asker.query(
    sql`insert into auth.passkey (id, user_id, name, credential, public_key, counter, transports)
      values (${id}, ${account}, ${name}, ${credential}, ${publicKey}, ${counter}, ${transports})
      on conflict (credential) do nothing`,
  )
  return rowCount === 1
}

/** The passkey of this name among all, and whose it is. */
export const passkeyWith = async (asker: Asker, credential: string) =>
  (
    await asker.query<Credential & { account: string }>(
      sql`select user_id as account, credential, public_key as "publicKey", counter::float8 as counter, transports
        from auth.passkey where credential = ${credential}`,
    )
  ).rows[0]

/** Notes that a passkey was used, and how often its device says it was. */
export const notePasskeyUse = (asker: Asker, credential: string, counter: number) =>
  asker.query(
    sql`update auth.passkey set used_at = now(), counter = ${counter} where credential = ${credential}`,
  )

/** Removes a passkey of a person. False where they have no such passkey. */
export async function dropPasskey(asker: Asker, person: string, id: string): Promise<boolean> {
  const { rowCount } = await asker.query(sql`delete from auth.passkey p using auth."user" u
    where u.id = p.user_id and u.name = ${person} and p.id = ${id}`)
  return rowCount === 1
}
