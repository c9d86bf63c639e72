import type { Live } from './live.ts'
import { holds, withTaken, type Waiting } from './waiting.ts'

/** What the server says to something that was sent. */
interface Answer {
  did: boolean
  live: Live
}

interface OutboxOptions {
  /** The address of the sitting. */
  at: string
  /** Whose words these are: nobody else on this device meets them. */
  owner: string
  /** What waits has changed, or the server said how it stands. */
  changed(live?: Live): void
  /** Whether the server could be reached. */
  reached(yes: boolean): void
}

const again = 4000
/** After so long, in milliseconds, the line tells how it stands, whatever was taken here. */
export const patience = 10_000
/** Words that were never sent are kept on a device for so long, in milliseconds. */
const keptFor = 60 * 24 * 3600 * 1000

/** Keeps on the device what is pressed and written, and sends it in order as soon as there is a network. */
export class Outbox {
  readonly #options: OutboxOptions
  readonly #key: string
  #memory: Waiting[] = []
  #timer = 0
  #sending = false
  #lines = 0

  constructor(options: OutboxOptions) {
    this.#options = options
    this.#key = `lps:sitting:${options.owner}:${options.at}`
    this.#memory = this.#read()
  }

  /** What was not taken yet, in the order it was made. */
  get waiting(): readonly Waiting[] {
    return this.#memory
  }

  add(one: Waiting): void {
    this.#write([...this.#read(), one])
    void this.send()
  }

  /**
   * The line told how it stands: what the server took waits no longer once it is in it. Says whether this is older than what
   * the server answered meanwhile; it is not to be shown then.
   */
  lineTold(live: Live): boolean {
    this.#lines++
    const early = Date.now() - patience
    const stays = ({ taken }: Waiting) => taken !== undefined && taken > early
    const left = this.#memory.filter((one) => one.taken === undefined || (stays(one) && !holds(live, one)))
    if (left.length < this.#memory.length) this.#write(left)
    return left.some(({ taken }) => taken)
  }

  /** Takes something back that was not sent yet; says whether it was there. */
  drop(once: string): boolean {
    const kept = this.#read()
    const left = kept.filter((one) => one.once !== once || one.taken)
    if (left.length < kept.length) this.#write(left)
    return left.length < kept.length
  }

  /** Sends what waits, one after the other. Of several tabs one sends at a time. */
  async send(): Promise<void> {
    if (this.#sending) return
    this.#sending = true
    const all = () => this.#sendAll()
    await ('locks' in navigator ? navigator.locks.request(this.#key, all) : all()).finally(
      () => (this.#sending = false),
    )
  }

  async #sendAll(): Promise<void> {
    clearTimeout(this.#timer)
    for (;;) {
      const one = this.#read().find(({ refused, taken }) => !refused && !taken)
      if (!one) return
      const lines = this.#lines
      const reply = await this.#post(one)
      this.#options.reached(reply !== undefined && reply.status < 500)
      if (!reply?.status || reply.status >= 500 || reply.status === 401)
        return void (this.#timer = window.setTimeout(() => void this.send(), again))
      if (reply.ok) {
        const { did, live } = (await reply.json()) as Answer
        // What the line told meanwhile may be newer than this answer, and is not told twice; what it tells next may be older.
        const kept = withTaken(this.#read(), one, { did, at: Date.now() })
        this.#write(kept, lines === this.#lines ? live : undefined)
      } else
        this.#write(this.#read().map((kept) => (kept.once === one.once ? { ...kept, refused: true } : kept)))
    }
  }

  #post({ once, at, path, fields }: Waiting): Promise<Response | undefined> {
    const ago = String(Math.max(0, Date.now() - at))
    return fetch(`${this.#options.at}/${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { accept: 'application/json' },
      body: new URLSearchParams({ ...fields, once, ago }),
      signal: AbortSignal.timeout(10_000),
    }).catch(() => undefined)
  }

  // A browser that forbids the shelf keeps what waits as long as the page is open.
  #read(): Waiting[] {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#key) ?? '[]') as Waiting[]
      const young = kept.filter(({ at }) => Date.now() - at < keptFor)
      return [...this.#memory.filter(({ taken }) => taken), ...young]
    } catch {
      return this.#memory
    }
  }

  #write(waiting: Waiting[], live?: Live): void {
    this.#memory = waiting
    // What the server took stays with this page alone: no words lie on the device longer than they must.
    const open = waiting.filter(({ taken }) => !taken)
    try {
      if (open.length) localStorage.setItem(this.#key, JSON.stringify(open))
      else localStorage.removeItem(this.#key)
    } catch {}
    this.#options.changed(live)
  }
}
