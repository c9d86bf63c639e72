import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { orNothing } from './list-content.ts'
import { contentDisposition } from './name.ts'
import { readRange } from './range.ts'
import type { Range } from './store.ts'
import { streamPart } from './stream-part.ts'

/** How a file is shown: its media type as `sniff` gave it, its name as `stripName` gave it. */
export type Showing = { mediaType: string; name: string; disposition: 'inline' | 'attachment' }

/**
 * Answers a request for content of a store with a Response, or with nothing where the path holds no file.
 * Only pictures, sound and film are ever shown inline. The file is opened when somebody begins to read the body
 * and closed when they leave. Whether they may read it is asked before.
 */
export async function serve(request: Headers, path: string, showing: Showing): Promise<Response | undefined> {
  const file = await stat(path).catch(orNothing)
  if (!file?.isFile()) return undefined
  // The name of content in a store is its hash, and a rendition's adds the width: equal names, equal bytes.
  const etag = `"${basename(path)}"`
  const headers = headersOf(showing, etag)
  if (isKnown(request.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const range = wantedRange(request, showing.mediaType, { etag, bytes: file.size })
  if (range === 'unsatisfiable') {
    headers.set('content-range', `bytes */${file.size}`)
    return new Response(null, { status: 416, headers })
  }
  return part(path, headers, file.size, range)
}

function headersOf({ mediaType, name, disposition }: Showing, etag: string): Headers {
  const shown = /^(image|audio|video)\/(?!svg)/.test(mediaType) ? disposition : 'attachment'
  return new Headers({
    etag,
    'content-type': mediaType,
    'content-disposition': contentDisposition(name, shown),
    'accept-ranges': hasRanges(mediaType) ? 'bytes' : 'none',
    'cache-control': 'private, max-age=31536000, immutable',
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  })
}

const hasRanges = (mediaType: string) => /^(audio\/|video\/|application\/pdf$)/.test(mediaType)

function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  const known = ifNoneMatch?.split(',').map((each) => each.trim().replace(/^W\//, ''))
  return known?.some((each) => each === '*' || each === etag) ?? false
}

function wantedRange(request: Headers, mediaType: string, file: { etag: string; bytes: number }) {
  const ifRange = request.get('if-range')
  if (!hasRanges(mediaType) || (ifRange !== null && ifRange !== file.etag)) return undefined
  return readRange(request.get('range'), file.bytes)
}

function part(path: string, headers: Headers, bytes: number, range: Range | undefined): Response {
  const { first, last } = range ?? { first: 0, last: bytes - 1 }
  headers.set('content-length', String(last - first + 1))
  if (range) headers.set('content-range', `bytes ${first}-${last}/${bytes}`)
  return new Response(streamPart(path, { first, last }), {
    status: range ? 206 : 200,
    headers,
  })
}
