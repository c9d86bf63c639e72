import { Sentence } from './sentence.ts'
import type { Door } from './listen.ts'

/** The words about reaching LPS, as typed. */
export interface DoorWords {
  port?: string
  host?: string
  'public-url'?: string
  'behind-proxy'?: string
  cert?: string
  key?: string
  'insecure-lan'?: boolean
}

/** How LPS is reached: the door, the address people type, and whose word about visitors is taken. */
export interface Reach {
  door: Door
  publicUrl: string
  local: boolean
  trustedProxies: string[]
}

const loopback = new Set(['localhost', '127.0.0.1', '::1'])

/**
 * Reads the three ways to run: bound to this computer, behind a proxy, or with an own certificate. Anything wider
 * without TLS is refused with a sentence, unless it is asked for by name.
 */
export function readDoor(words: DoorWords): Reach {
  const { host = 'localhost', cert, key } = words
  const port = readPort(words.port)
  if (Boolean(cert) !== Boolean(key))
    throw new Sentence('--cert and --key belong together: the certificate and its key, both as PEM files.')
  const proxied = words['behind-proxy'] !== undefined
  if (proxied && !words['public-url'])
    throw new Sentence('Behind a proxy LPS needs --public-url, the https address people type.')
  const bare = !loopback.has(host) && !cert && !proxied
  if (bare && !words['insecure-lan'])
    throw new Sentence(
      'Without TLS others on the network could read along. Use --cert and --key, or a proxy with --behind-proxy and --public-url; or, to try it on a network you trust, --insecure-lan.',
    )
  const publicUrl = (words['public-url'] ?? `${cert ? 'https' : 'http'}://${host}:${port}`).replace(
    /\/+$/,
    '',
  )
  if (!URL.canParse(publicUrl))
    throw new Sentence('--public-url must be a whole address, such as https://lps.example.org')
  return {
    door: { host, port, certificate: cert && key ? { cert, key } : undefined },
    publicUrl,
    local: loopback.has(host) && !proxied,
    trustedProxies: words['behind-proxy']?.split(',').map((one) => one.trim()) ?? [],
  }
}

function readPort(given = '4000'): number {
  const port = Number(given)
  if (!/^\d+$/.test(given) || port > 65_535) throw new Sentence('--port takes a number from 0 to 65535.')
  return port
}
