import { createHmac, timingSafeEqual } from 'node:crypto'

const cookieName = /(?:^|;\s*)(?:__Secure-)?lps\.session_token=([^;]+)/

/** The token of the session cookie, if our own secret signed it (better-auth's form: `token.signature`, URL-encoded). */
export function tokenOf(cookies: string | null, secret: string): string | undefined {
  const [, value = ''] = cookies?.match(cookieName) ?? []
  const [token = '', signature = ''] = decode(value).split('.')
  const right = createHmac('sha256', secret).update(token).digest()
  const given = Buffer.from(signature, 'base64')
  return token && given.length === right.length && timingSafeEqual(given, right) ? token : undefined
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}
