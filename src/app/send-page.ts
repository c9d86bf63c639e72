import { transcode } from 'node:buffer'
import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib'
import type { Context } from 'hono'
import { carryStyles, type Styles } from './first-styles.ts'

type Squeeze = (document: Buffer) => Uint8Array<ArrayBuffer>

// At once and not beside: for a page of fifty thousand characters the way to another thread costs as much as the work.
const ways: Record<string, Squeeze> = {
  zstd: (document) =>
    zstdCompressSync(document, {
      pledgedSrcSize: document.length,
      params: { [constants.ZSTD_c_compressionLevel]: 1 },
    }),
  br: (document) => brotliCompressSync(document, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }),
  gzip: (document) => gzipSync(document, { level: 2 }),
}

/**
 * Sends a document, small enough for a slow phone: the cheapest way to squeeze it that the browser knows. With `styles`
 * a device that was never here gets them inside.
 */
export function sendPage(c: Context, written: string, styles?: Styles): Response {
  const document = styles ? carryStyles(c, written, styles) : written
  c.header('content-type', 'text/html; charset=utf-8')
  c.header('cache-control', 'private, no-cache')
  c.header('vary', 'accept-encoding, cookie')
  if (document === written) c.header('link', '</assets/app.css>; rel=preload; as=style') // before the page is read
  const accepted = c.req.header('accept-encoding') ?? ''
  const way = Object.keys(ways).find((name) => new RegExp(`\\b${name}\\b`).test(accepted))
  if (!way || document.length < 1400) return c.body(document)
  c.header('content-encoding', way)
  return c.body(ways[way]!(bytesOf(document)))
}

// One page after the other is squeezed, so all of them may use the same place; a new one for each costs as much again.
const place = Buffer.allocUnsafeSlow(1 << 20)

/**
 * A document as UTF-8. Most pages hold a sign that takes two bytes in memory; Node writes those letter by letter as UTF-8.
 * Taken as they lie there and turned over at once they cost less than half. Half a sign cannot be turned over so.
 */
function bytesOf(document: string): Buffer {
  if (document.length * 2 > place.length) return Buffer.from(document)
  try {
    return transcode(place.subarray(0, place.write(document, 'utf16le')), 'utf16le', 'utf8')
  } catch {
    return Buffer.from(document)
  }
}
