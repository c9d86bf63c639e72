/** The mail server that letters are handed to, and who they come from. Said by whoever runs LPS; never logged. */
export interface MailServer {
  /** `smtp://name:password@host:port`, or `smtps://` where TLS is spoken from the first byte. */
  url: string
  /** Such as `LPS <lps@example.org>`. */
  from: string
}

/** How long to wait for the server, in milliseconds. A whole letter takes less than its first pause. */
export const waits = { connection: 10_000, silence: 20_000, whole: 45_000 }

/** Waits for one answer of the server, and for a whole letter. */
export type Waits = typeof waits

/**
 * What nodemailer needs to reach a server. TLS is used wherever the server offers it, with a certificate that holds; and
 * a password goes over a network in no other way. Throws a sentence, without the address, where it cannot be read.
 */
export function readServer(address: string) {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname)
    throw new Error(
      'The address of the mail server cannot be read. Write it like smtp://name:password@host:587',
    )
  const [host, secure] = [url.hostname.replace(/^\[|\]$/g, ''), url.protocol === 'smtps:']
  const [user, pass] = [decodeURIComponent(url.username), decodeURIComponent(url.password)]
  return {
    host,
    secure,
    port: Number(url.port) || (secure ? 465 : 587),
    auth: user ? { user, pass } : undefined,
    requireTLS: !secure && Boolean(user) && !isHere(host),
  }
}

const isHere = (host: string) => host === 'localhost' || host === '::1' || host.startsWith('127.')
