import type { Hono } from 'hono'
import { readAnswer, type Answer } from './answer.ts'

/** A form's answers; a field that comes several times is a list. */
export type Fields = Record<string, string | File | (string | File)[]>

/** Somebody at a browser without script, whose cookies last as long as they do. */
export interface Visitor {
  /** As a request carries them. */
  readonly cookies: string
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  /** Sends a form as a page of LPS would; files make it multipart. */
  post(path: string, fields?: Fields): Promise<Answer>
}

/** Somebody new, with the cookies of a session if they have one. */
export function visit(app: Hono, session: Record<string, string> = {}): Visitor {
  const jar = new Map(Object.entries(session))
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const ask = async (path: string, init: RequestInit & { headers?: Record<string, string> }) => {
    const headers = { cookie: cookies(), ...init.headers }
    const response = await app.request(path, { ...init, headers })
    for (const cookie of response.headers.getSetCookie()) keep(jar, cookie)
    return readAnswer(response)
  }
  return {
    get cookies() {
      return cookies()
    },
    get: (path, headers) => ask(path, { headers }),
    post: (path, fields = {}) =>
      ask(path, { method: 'POST', headers: { origin: 'http://localhost' }, body: bodyOf(fields) }),
  }
}

function keep(jar: Map<string, string>, cookie: string) {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
  if (value === '' || /;\s*max-age=0/i.test(cookie)) jar.delete(name)
  else jar.set(name, value)
}

function bodyOf(fields: Fields): URLSearchParams | FormData {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  )
  const form = new FormData()
  for (const [name, value] of pairs) form.append(name, value)
  if (pairs.some(([, value]) => typeof value !== 'string')) return form
  return new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]))
}
