import { createHmac, randomBytes } from 'node:crypto'
import type pg from 'pg'
import { ask } from './ground.ts'

/** A running session of a person, as signing in would make it, without the half second a password costs. */
export async function openSession(
  owner: pg.ClientConfig,
  secret: string,
  person: string,
): Promise<Record<string, string>> {
  const token = randomBytes(24).toString('base64url')
  await ask(
    owner,
    `with account as (
      insert into auth."user" (id, name, email) values ($1, $1, $1 || '@example.org')
      on conflict (name) do update set name = excluded.name returning id)
    insert into auth.session (id, token, "expiresAt", "updatedAt", "userId")
    select $2, $2, now() + interval '1 day', now(), id from account`,
    [person, token],
  )
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return { 'lps.session_token': encodeURIComponent(`${token}.${signature}`) }
}
