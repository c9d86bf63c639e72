import { isIP } from 'node:net'

/** How passkeys may sign (COSE): Ed25519, P-256 and RSA, which every device has one of and Node checks without a warning. */
export const algorithms = [-8, -7, -257]

/** Where passkeys of this LPS are good: the name they are bound to, and the addresses that may ask for them. */
export interface PasskeyPlace {
  name: string
  origins: string[]
}

/**
 * The place of passkeys, or nothing where browsers have none: they want HTTPS and a name, or this computer itself. On
 * this computer any port will do, for it is chosen anew with `--port 0`.
 */
export function passkeyPlaceOf(publicUrl: string, asked: string): PasskeyPlace | undefined {
  const { protocol, hostname, origin } = new URL(publicUrl)
  if (hostname === 'localhost') {
    const here = new URL(asked)
    return { name: hostname, origins: here.hostname === hostname ? [origin, here.origin] : [origin] }
  }
  if (protocol !== 'https:' || isIP(hostname.replace(/[[\]]/g, ''))) return undefined
  return { name: hostname, origins: [origin] }
}
