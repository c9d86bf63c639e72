import { castMember } from '#demo'
import type { Running } from './running-lps.ts'

/** Signs in to a demo as one of its people; gives their id and the cookie of the session. */
export async function signIn({ url }: Running, key: string): Promise<{ id: string; cookie: string }> {
  const { id } = castMember(key)
  const answer = await fetch(`${url}/demo/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url },
    body: new URLSearchParams({ person: id }),
  })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
  if (!cookie) throw new Error(`Signing in failed: ${answer.status}`)
  return { id, cookie }
}
