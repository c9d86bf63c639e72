import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { createSecureContext } from 'node:tls'
import { Sentence } from './sentence.ts'

/** The certificate and its key as they stand in their files (PEM). Throws a sentence where they cannot be used. */
export function readCertificate({ cert, key }: { cert: string; key: string }) {
  const read = { cert: readPart(cert, '--cert'), key: readPart(key, '--key') }
  try {
    createSecureContext(read)
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    throw new Sentence(
      known[code]?.(cert, key) ??
        `${cert} and ${key} are no certificate with its key, both as PEM files: ${message}.`,
    )
  }
  return read
}

const locked = (_: string, key: string) =>
  `The key in ${key} is locked with a password. Give LPS one without, in a file that only its account reads: openssl pkey -in ${key} -out key.pem`

const known: Record<string, (cert: string, key: string) => string> = {
  ERR_OSSL_X509_KEY_VALUES_MISMATCH: (cert, key) =>
    `The key in ${key} belongs to another certificate than ${cert}.`,
  ERR_OSSL_PEM_NO_START_LINE: (cert, key) =>
    `${cert} and ${key} are no certificate with its key, both as PEM files: text with a line “-----BEGIN CERTIFICATE-----” in the one and “-----BEGIN PRIVATE KEY-----” in the other.`,
  ERR_OSSL_BAD_DECRYPT: locked,
  ERR_OSSL_CRYPTO_INTERRUPTED_OR_CANCELLED: locked,
  ERR_OSSL_PEM_BAD_PASSWORD_READ: locked,
}

/** Until when a certificate is good. */
export const goodUntil = (pem: Buffer) => new X509Certificate(pem).validToDate

const soon = 14 * 24 * 3600 * 1000

/** What whoever runs LPS has to know of a certificate that opens: it has ended, ends soon, or is another address's. */
export function sayCertificate(pem: Buffer, { file, url, now }: { file: string; url: string; now: Date }) {
  const certificate = new X509Certificate(pem)
  const until = certificate.validToDate
  const { hostname } = new URL(url)
  const day = until.toISOString().slice(0, 10)
  const lines: string[] = []
  if (until <= now)
    lines.push(`The certificate in ${file} ended on ${day}: browsers let nobody in. Renew it.`)
  else if (until.getTime() - now.getTime() < soon)
    lines.push(`The certificate in ${file} ends on ${day}. Renew it; LPS takes the new one up by itself.`)
  if (!isFor(certificate, hostname))
    lines.push(`The certificate in ${file} is not for ${hostname}, the address people type (--public-url).`)
  return lines
}

function isFor(certificate: X509Certificate, hostname: string) {
  const number = hostname.replace(/^\[|\]$/g, '')
  return Boolean(isIP(number) ? certificate.checkIP(number) : certificate.checkHost(hostname))
}

function readPart(file: string, word: string) {
  try {
    return readFileSync(file)
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? ''
    throw new Sentence(`LPS cannot read the file ${file} that ${word} names: ${unread[why] ?? why}.`)
  }
}

const unread: Record<string, string> = {
  ENOENT: 'it is not there',
  EACCES: 'this account may not',
  EISDIR: 'it is a folder',
}
