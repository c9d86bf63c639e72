import { Refusal } from '#platform'
import type { HonoRequest } from 'hono'

/** More fields than any form of LPS has. Each costs much to read, so that a million of them would hold up everybody. */
const mostFields = 10_000

/** The answers of a posted form. A field that comes several times is a list; files stay files. */
export async function readForm(request: HonoRequest): Promise<Record<string, unknown>> {
  const sign = /^multipart/i.test(request.header('content-type') ?? '') ? 'form-data; name="' : '&'
  if (hasMore(Buffer.from(await request.arrayBuffer().catch(gone)), sign)) throw new Refusal('too large')
  try {
    return await request.parseBody({ all: true })
  } catch (error) {
    // Parts without a boundary, a name in no alphabet: no browser sends it, and it is no trouble of ours.
    throw error instanceof TypeError ? new Refusal('not allowed') : error
  }
}

function hasMore(body: Buffer, sign: string): boolean {
  let fields = 0
  for (let at = body.indexOf(sign); at >= 0 && fields <= mostFields; at = body.indexOf(sign, at + 1)) fields++
  return fields > mostFields
}

// Whoever sends it went away in the middle of it: nobody reads the answer, and it is no trouble of ours.
function gone(error: NodeJS.ErrnoException): never {
  throw error.code === 'ECONNRESET' ? new Refusal('not allowed') : error
}
