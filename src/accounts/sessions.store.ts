import { randomBytes } from 'node:crypto'
import { sql } from '#platform'
import type { Asker } from './account-tools.ts'

/** Where somebody is signed in. */
export interface Session {
  id: string
  userAgent: string | null
  usedAt: Date
  /** Is it the one that asks? */
  here: boolean
}

const days = 30

/** A session that has neither run out nor ended, of an account that is open. */
export interface RunningSession {
  token: string
  person: string
  /** Was it last noted as used more than an hour ago? */
  stale: boolean
}

/**
 * Those of some sessions that are running. One named statement instead of better-auth's two unprepared ones, for every
 * page asks it: 0.1 ms of processor time instead of 1.2.
 */
export async function runningSessions(asker: Asker, tokens: string[]) {
  const { rows } = await asker.query<RunningSession>({
    name: 'running-sessions',
    text: `select s.token, u.name as person, s."updatedAt" < now() - interval '1 hour' as stale
      from auth.session s join auth."user" u on u.id = s."userId"
      where s.token = any($1) and s."expiresAt" > now() and u.closed_at is null`,
    values: [tokens],
  })
  return rows
}

/** Notes that a session was used, at most once an hour: its days begin again. */
export const noteUse = (asker: Asker, token: string) =>
  asker.query(sql`with used as (
      update auth.session set "updatedAt" = now(), "expiresAt" = now() + make_interval(days => ${days})
      where token = ${token} and "updatedAt" < now() - interval '1 hour' returning "userId")
    update auth."user" set seen_at = now() from used where id = used."userId"`)

/** Opens a session; gives its token. Those that have run out go. */
export async function addSession(
  asker: Asker,
  account: string,
  { address, userAgent }: { address: string; userAgent: string },
): Promise<string> {
  const [id, token] = [randomBytes(16).toString('hex'), randomBytes(24).toString('base64url')]
  await asker.query(sql`delete from auth.session where "expiresAt" < now()`)
  await asker.query(sql`with seen as (update auth."user" set seen_at = now() where id = ${account})
    insert into auth.session (id, token, "userId", "expiresAt", "updatedAt", "ipAddress", "userAgent")
    values (${id}, ${token}, ${account}, now() + make_interval(days => ${days}), now(), ${address}, ${userAgent.slice(0, 400)})`)
  return token
}

/** Where a person is signed in now, the place that asks first, then the last used. */
export const sessionsOf = async (asker: Asker, person: string, token: string) =>
  (
    await asker.query<Session>(sql`select s.id, s."userAgent", s."updatedAt" as "usedAt", s.token = ${token} as here
      from auth.session s join auth."user" u on u.id = s."userId"
      where u.name = ${person} and s."expiresAt" > now() order by here desc, s."updatedAt" desc`)
  ).rows

/** Ends a session by its token. */
export const dropSession = (asker: Asker, token: string) =>
  asker.query(sql`delete from auth.session where token = ${token}`)

/** Ends one of a person's sessions. False where they have no such session. */
export async function dropSessionWith(asker: Asker, person: string, id: string): Promise<boolean> {
  const { rowCount } = await asker.query(sql`delete from auth.session s using auth."user" u
    where u.id = s."userId" and u.name = ${person} and s.id = ${id}`)
  return rowCount === 1
}

/** Ends all sessions of a person but the one with this token. */
export const dropSessions = (asker: Asker, person: string, but = '') =>
  asker.query(sql`delete from auth.session s using auth."user" u
    where u.id = s."userId" and u.name = ${person} and s.token <> ${but}`)
