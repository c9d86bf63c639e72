import type { HonoRequest } from 'hono'

/** The answers of a posted form. A field that comes several times is a list; files stay files. */
export const readForm = (request: HonoRequest) =>
  request.parseBody({ all: true }) as Promise<Record<string, unknown>>
