import { lookup } from 'node:dns/promises'
import { get } from 'node:https'
import type { IncomingMessage } from 'node:http'
import { isPublic } from './is-public.ts'
import { limits } from './limits.ts'

/** Why nothing was fetched; the sentences stand among the words. */
export type NotFetched = { refused: 'notHttps' | 'private' | 'failed' | 'tooLarge' }

const mostRedirects = 5
const patience = 30_000

/**
 * Fetches what lies at an address: by https alone, from the open internet alone, redirects included, within thirty
 * seconds and the size of a file. The name is looked up once and the connection made to what was looked at.
 */
export async function fetchPackage(address: string): Promise<{ bytes: Uint8Array } | NotFetched> {
  const until = AbortSignal.timeout(patience)
  let next = address
  try {
    for (let step = 0; step <= mostRedirects; step++) {
      const url = URL.canParse(next) ? new URL(next) : undefined
      if (url?.protocol !== 'https:' || url.username) return { refused: 'notHttps' }
      const place = await lookUp(url.hostname)
      if (!place) return { refused: 'private' }
      const answer = await ask(url, place, until)
      const { statusCode = 0, headers } = answer
      if (statusCode === 200) return await take(answer)
      answer.destroy()
      if (statusCode < 300 || statusCode > 399 || !headers.location) return { refused: 'failed' }
      next = new URL(headers.location, url).href
    }
    return { refused: 'failed' }
  } catch {
    return { refused: 'failed' }
  }
}

interface Found {
  address: string
  family: number
}

async function lookUp(name: string): Promise<Found | undefined> {
  const all = await lookup(name.replace(/^\[|\]$/g, ''), { all: true })
  return all.every(({ address }) => isPublic(address)) ? all[0] : undefined
}

const ask = (url: URL, { address, family }: Found, signal: AbortSignal) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    get(
      url,
      {
        signal,
        agent: false,
        headers: { accept: 'application/json, text/csv;q=0.9, */*;q=0.5' },
        lookup: (_, { all }, done) => (all ? done(null, [{ address, family }]) : done(null, address, family)),
      },
      resolve,
    ).on('error', reject)
  })

async function take(answer: IncomingMessage): Promise<{ bytes: Uint8Array } | NotFetched> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of answer as AsyncIterable<Uint8Array>) {
    size += piece.length
    if (size > limits.file) return { refused: 'tooLarge' }
    pieces.push(piece)
  }
  return { bytes: Buffer.concat(pieces) }
}
