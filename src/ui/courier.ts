import { device, handedAt } from './device.ts'

const pause = 1500
const longest = 8000
const again = 15_000

// What a browser still delivers for a page that is gone.
const mostAtTheEnd = 60_000

/** The texts of a form's fields; several of one field come from several tabs. */
export type Texts = Record<string, string[]>

/** Hands a form's words over to the server; gives what it says: "Saved 2:02 PM". */
export async function handOver(
  form: string,
  owner: string,
  fields: Texts,
  init?: RequestInit,
): Promise<Answer> {
  const body = new Blob([JSON.stringify({ owner, device: device(), wrote: handedAt(), fields })], {
    type: 'text/plain',
  })
  const keepalive = init?.keepalive && body.size < mostAtTheEnd
  const { ok, status, json } = await ask(form, { method: 'POST', body, ...init, keepalive })
  return { ok, status, said: (json as { said?: string } | undefined)?.said }
}

export interface Answer {
  ok: boolean
  /** 0 when nobody answered. */
  status: number
  said?: string
}

/** Asks about a form's drafts. Whoever is signed out meanwhile gets no. */
export async function ask(path: string, init?: RequestInit) {
  try {
    const reply = await fetch(`/drafts/${path}`, { redirect: 'manual', ...init })
    return {
      ok: reply.ok,
      status: reply.status,
      json: reply.ok ? ((await reply.json()) as unknown) : undefined,
    }
  } catch {
    return { ok: false, status: 0 }
  }
}

/** Carries words to the server: after a pause, at the latest after eight seconds, at once when the page goes. */
export class Courier {
  #timer = 0
  #since = 0
  #under: AbortController | undefined
  readonly #send: (init: RequestInit) => Promise<Answer>

  constructor(send: (init: RequestInit) => Promise<Answer>) {
    this.#send = send
    addEventListener('online', () => void this.#go())
  }

  /** There is something new. */
  typed(): void {
    this.#since ||= Date.now()
    this.#wait(Math.max(0, Math.min(pause, this.#since + longest - Date.now())))
  }

  /** The page goes, or is put away. */
  leave(): void {
    void this.#go(true)
  }

  /** The form itself is on its way: what it carries needs no draft any more. */
  stop(): void {
    clearTimeout(this.#timer)
    this.#since = 0
    this.#under?.abort()
  }

  #wait(time: number): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => void this.#go(), time)
  }

  async #go(keepalive = false): Promise<void> {
    if (!this.#since) return
    this.stop()
    this.#under = new AbortController()
    const { ok, status } = await this.#send({ keepalive, signal: this.#under.signal })
    if (ok || this.#under.signal.aborted || (status && status < 500)) return
    this.#since ||= Date.now()
    this.#wait(again)
  }
}
