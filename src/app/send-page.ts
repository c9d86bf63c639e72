import { promisify } from 'node:util'
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib'
import type { Context } from 'hono'

const ways = [
  {
    name: 'zstd',
    squeeze: promisify(zstdCompress),
    options: { params: { [constants.ZSTD_c_compressionLevel]: 1 } },
  },
  {
    name: 'br',
    squeeze: promisify(brotliCompress),
    options: { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } },
  },
  { name: 'gzip', squeeze: promisify(gzip), options: { level: 2 } },
] as const

/** Sends a document, small enough for a slow phone: the cheapest way to squeeze it that the browser knows. */
export async function sendPage(c: Context, document: string): Promise<Response> {
  c.header('content-type', 'text/html; charset=utf-8')
  c.header('cache-control', 'private, no-cache')
  c.header('vary', 'accept-encoding, cookie')
  const accepted = c.req.header('accept-encoding') ?? ''
  const way = ways.find(({ name }) => new RegExp(`\\b${name}\\b`).test(accepted))
  if (!way || document.length < 1400) return c.body(document)
  c.header('content-encoding', way.name)
  return c.body((await way.squeeze(document, way.options)) as Uint8Array<ArrayBuffer>)
}
