import { isIP } from 'node:net'
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
  'http-port'?: string
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
  const port = readPort('--port', words.port ?? '4000')
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
  const publicUrl = readPublicUrl(
    words['public-url'] ?? `${cert ? 'https' : 'http'}://${named(host)}:${port}`,
  )
  holdToTls(words, publicUrl)
  return {
    door: { host, port, certificate: cert && key ? { cert, key } : undefined, sendsOn: readSendsOn(words) },
    publicUrl,
    local: loopback.has(host) && !proxied,
    trustedProxies: readProxies(words['behind-proxy']),
  }
}

// A name or a range would never be met, and every visitor would be taken for the proxy.
function readProxies(given?: string): string[] {
  const proxies = given?.split(',').map((one) => one.trim()) ?? []
  const strange = proxies.find((one) => !isIP(one))
  if (strange === undefined) return proxies
  throw new Sentence(
    `--behind-proxy takes addresses, such as 127.0.0.1,::1, and no names or ranges: “${strange}” is none.`,
  )
}

/** The address people type, as a browser names it when it posts a form: no path, no port that goes without saying. */
export function readPublicUrl(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Sentence('--public-url must be a whole address, such as https://lps.example.org')
  if (url.pathname !== '/' || url.search || url.hash || url.username)
    throw new Sentence(
      `LPS has an address to itself and answers at no path below one: --public-url ${url.origin}, for example.`,
    )
  return url.origin
}

// Links with http would meet a door that speaks TLS alone, and behind a proxy everybody would read along.
function holdToTls({ cert, ...words }: DoorWords, publicUrl: string) {
  if (publicUrl.startsWith('https:')) return
  if (cert)
    throw new Sentence(
      'With a certificate people reach LPS by https: --public-url begins with https:// then.',
    )
  if (words['behind-proxy'] !== undefined && !words['insecure-lan'])
    throw new Sentence(
      'Without TLS at the proxy others on the network could read along: --public-url begins with https://. To try it on a network you trust, add --insecure-lan.',
    )
}

function readSendsOn({ cert, 'http-port': port }: DoorWords) {
  if (port === undefined) return undefined
  if (!cert) throw new Sentence('--http-port sends people on to https and belongs to --cert and --key.')
  return readPort('--http-port', port)
}

const named = (host: string) => (host.includes(':') ? `[${host}]` : host)

function readPort(word: string, given: string): number {
  const port = Number(given)
  if (!/^\d+$/.test(given) || port > 65_535) throw new Sentence(`${word} takes a number from 0 to 65535.`)
  return port
}
