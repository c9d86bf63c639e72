import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Over HTTPS a browser takes a cookie of this name from this host alone, and for all of it: no neighbour under the same
 * domain, and nobody on the way, can put a session of their own in its place.
 */
const nameOf = (secure: boolean) => `${secure ? '__Host-' : ''}lps.session_token`

/** The token of the session cookie, if our own secret signed it (better-auth's form: `token.signature`, URL-encoded). */
export function tokenOf(cookies: string | null, secret: string, secure: boolean): string | undefined {
  const name = `${nameOf(secure)}=`
  const given = cookies?.split(/;\s*/).find((cookie) => cookie.startsWith(name))
  const value = given?.slice(name.length) ?? ''
  const [token = '', signature = ''] = decode(value).split('.')
  const right = createHmac('sha256', secret).update(token).digest()
  const said = Buffer.from(signature, 'base64')
  return token && said.length === right.length && timingSafeEqual(said, right) ? token : undefined
}

/**
 * The cookie of a session, in the same form; without a token, the one that clears it. It outlives the session, whose
 * own days the database counts, so that it need not be sent again with each of them.
 */
export function cookieOf(token: string | undefined, secret: string, secure: boolean): string {
  const signature = token && createHmac('sha256', secret).update(token).digest('base64')
  const value = token ? encodeURIComponent(`${token}.${signature}`) : ''
  const parts = [
    `${nameOf(secure)}=${value}`,
    `Max-Age=${token ? 400 * 24 * 3600 : 0}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
  ]
  return [...parts, ...(secure ? ['Secure'] : [])].join('; ')
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}
