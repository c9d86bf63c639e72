import type { AccountTools, Visitor } from './account-tools.ts'
import { addSession } from './sessions.store.ts'

/** What came of signing in: the cookies to set, or what is in the way. */
export type SignedIn =
  | { ok: true; cookies: string[] }
  | { ok: false; why: 'wrong' | 'tooOften' | 'closed' }
  | { ok: false; why: 'secondStep'; challenge: string }

/** Opens a session of an account for whoever has proved to be its owner. */
export async function openSession(
  { pool, cookieOf }: AccountTools,
  account: { id: string },
  { headers, address }: Visitor,
): Promise<SignedIn & { ok: true }> {
  const token = await addSession(pool, account.id, { address, userAgent: headers.get('user-agent') ?? '' })
  return { ok: true, cookies: [cookieOf(token)] }
}
