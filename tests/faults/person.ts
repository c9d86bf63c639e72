import { readAnswer, type Answer } from '../world/answer.ts'

/** A form's answers; a field that comes several times is a list. */
export type Fields = Record<string, string | File | (string | File)[]>

/** Somebody at a browser without script, over a real connection. */
export interface Person {
  cookies: Map<string, string>
  get(path: string): Promise<Answer>
  post(path: string, fields?: Fields): Promise<Answer>
  /** Captures with the form as it stands. */
  capture(fields: Fields): Promise<Answer>
}

/** Somebody new at the LPS of this address. */
export function browse(url: string): Person {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: RequestInit) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(new URL(path, url), {
      ...init,
      redirect: 'manual',
      headers: { cookie, origin: url },
    })
    for (const one of answer.headers.getSetCookie()) keep(cookies, one)
    return readAnswer(answer)
  }
  const post = (path: string, fields: Fields = {}) => ask(path, { method: 'POST', body: bodyOf(fields) })
  return {
    cookies,
    get: (path) => ask(path, {}),
    post,
    capture: (fields) => post('/capture', { practisedOn: '2026-11-02', ...fields }),
  }
}

function keep(cookies: Map<string, string>, cookie: string) {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
  if (value === '' || /;\s*max-age=0/i.test(cookie)) cookies.delete(name)
  else cookies.set(name, value)
}

function bodyOf(fields: Fields): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one)
  return form
}
