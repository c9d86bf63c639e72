import type { Course } from './course.ts'
import { drawCards, drawLead, drawNoted, drawStep, drawTime } from './draw-room.ts'
import { heard, type Beat, type Live } from './live.ts'
import { newNumber } from './new-number.ts'
import { Outbox, patience } from './outbox.ts'
import { hasWords, typedBy, type Typed } from './typed.ts'
import { withCards, withMoves } from './waiting.ts'
import type { DeviceWords } from './words-for-device.ts'

/** After so long without a word the line counts as lost, in milliseconds. */
const silence = 40_000
const twice = 600

// A device that slept: its clock for passing time may have stood, the one on its wall has not.
const begun = Date.now() - performance.now()
const now = () => Math.max(performance.now(), Date.now() - begun)

/**
 * `<sitting-room>` around the page of a sitting: the clock runs, every device is in step, and what is pressed or written
 * without a network is kept and sent later. Without it the page's forms do the same, one page at a time.
 */
class SittingRoomElement extends HTMLElement {
  #live!: Live
  #course!: Course
  #told = 0
  #silence = 0
  #reached = true
  #shown = -1
  #pressed = 0
  #line?: EventSource
  #outbox!: Outbox
  #typed!: Typed
  #showing!: { minutes: number[]; says: DeviceWords; language: string }

  connectedCallback(): void {
    const { at = '', live = '', minutes = '[]', words = '{}', lang: language = 'en' } = this.dataset
    this.#showing = { minutes: JSON.parse(minutes), says: JSON.parse(words), language }
    const owner = document.body.dataset.owner ?? ''
    this.#typed = typedBy(owner, at)
    this.#outbox = new Outbox({
      at,
      owner,
      changed: (told) => (told ? this.#hear(told) : this.#draw()),
      reached: (yes) => this.#reach(yes),
    })
    this.#hear(JSON.parse(live))
    this.addEventListener('submit', (event) => this.#send(event))
    this.addEventListener('input', ({ target }) => this.#typed.keep(target as HTMLTextAreaElement))
    for (const event of ['online', 'pageshow'] as const) addEventListener(event, () => this.#wake())
    addEventListener('offline', () => this.#reach(false))
    const look = () => (document.hidden ? this.#line?.close() : this.#wake())
    document.addEventListener('visibilitychange', look)
    setInterval(() => this.#tick(), 250)
    this.#typed.bringBack(this)
    this.#wake()
  }

  /** Somebody looks at this page (again): the line is opened anew, and what waits is sent. */
  #wake(): void {
    if (document.hidden) return
    this.#open()
    void this.#outbox.send()
    navigator.wakeLock?.request('screen').catch(() => {})
  }

  #open(): void {
    this.#line?.close()
    this.#listen()
    const line = (this.#line = new EventSource(`${this.dataset.at}/live`))
    line.addEventListener('live', ({ data }) => this.#hearLine(JSON.parse(data)))
    line.addEventListener('beat', ({ data }) => this.#beatLine(JSON.parse(data)))
    line.addEventListener('gone', () => this.#gone())
    line.addEventListener('error', () => {
      this.#reach(false)
      if (line.readyState === EventSource.CLOSED) setTimeout(() => this.#line === line && this.#wake(), 3000)
    })
  }

  #hear(live: Live): void {
    this.#live = live
    this.#beat(live)
    this.#draw()
  }

  // What the line told before an answer may come after it: shown, it would flicker. Then it is asked anew how it stands.
  #hearLine(live: Live): void {
    if (!this.#outbox.lineTold(live) && live.version >= this.#live.version) return this.#hear(live)
    setTimeout(() => this.#wake(), patience)
  }

  #beatLine(beat: Beat): void {
    this.#outbox.lineTold(this.#live)
    if (beat.version === this.#live.version) this.#beat(beat)
  }

  // The server's time is the time: it is heard with every beat.
  #beat({ runs, movedAgo }: Omit<Beat, 'version'>): void {
    this.#live = { ...this.#live, runs, movedAgo }
    this.#told = now()
    this.#listen()
    this.#count()
    this.#reach(true)
  }

  // How it stands: what the server said, and what was pressed since.
  #count(): void {
    const moment = (at: number) => now() - (Date.now() - at)
    this.#course = withMoves(heard(this.#live, this.#told), this.#outbox.waiting, moment)
  }

  // A line that says nothing for long is lost, whatever the browser believes.
  #listen(): void {
    clearTimeout(this.#silence)
    this.#silence = window.setTimeout(() => this.#wake(), silence)
  }

  #gone(): void {
    this.#line?.close()
    this.#say(this.#showing.says.gone)
    setTimeout(() => location.reload(), 3000)
  }

  #reach(yes: boolean): void {
    this.#reached = yes
    this.#tell()
  }

  #draw(): void {
    const { says } = this.#showing
    this.#count()
    drawStep(this, this.#course, says)
    drawLead(this, this.#live)
    drawNoted(this, this.#live)
    drawCards(this, withCards(this.#live.cards, this.#outbox.waiting, says.mine), this.#course.at)
    this.#tick()
    this.#tell()
    if (this.#shown !== this.#course.at) this.#announce()
    this.#shown = this.#course.at
    const sent = this.#outbox.waiting.every(({ taken }) => taken)
    if (this.#live.state === 'over' && sent && !hasWords(this))
      location.replace(`${this.dataset.at}?over#content`)
  }

  #tick(): void {
    drawTime(this, this.#course, now(), this.#showing)
  }

  #announce(): void {
    if (this.#shown < 0) return
    const title = this.querySelector<HTMLElement>(`[data-panel="${this.#course.at}"]`)?.dataset.title ?? ''
    const line = this.querySelector('[data-now]')
    if (line) line.textContent = this.#showing.says.nowIs.replace('%', title)
  }

  #tell(): void {
    const { offline, waiting, refused } = this.#showing.says
    const kept = this.#outbox?.waiting ?? []
    const failed = kept.find((one) => one.refused && one.fields.words)
    const open = kept.filter((one) => !one.refused && !one.taken).length
    const lines = [
      !this.#reached && offline,
      !this.#reached && open && waiting.replace('%', String(open)),
      failed && refused.replace('%', failed.fields.words ?? ''),
    ]
    this.#say(lines.filter(Boolean).join(' '))
  }

  #say(words: string): void {
    const line = this.querySelector('[data-line]')
    if (line && line.textContent !== words) line.textContent = words
  }

  #send(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement
    const [, path] = new URL(form.action).pathname.split(`${this.dataset.at}/`)
    // What leads to another page is left to the browser, as long as there is a network.
    if (!path && this.#reached) return
    event.preventDefault()
    if (!path) return
    const fields = Object.fromEntries(new FormData(form, event.submitter)) as Record<string, string>
    const words = form.querySelector<HTMLTextAreaElement>('textarea')
    if (words && !words.value.trim()) return words.focus()
    // Pressed twice in one movement it was meant once.
    if (path === 'moves' && now() - this.#pressed < twice) return
    if (path === 'moves') this.#pressed = now()
    const card = /^cards\/(.+)\/ending$/.exec(path)?.[1]
    if (card && this.#outbox.drop(card)) return
    const { once = newNumber(), ...rest } = fields
    this.#outbox.add({ once, at: Date.now(), path, fields: rest })
    if (!words) return
    words.value = ''
    this.#typed.keep(words)
    const given = form.querySelector<HTMLInputElement>('input[name=once]')
    if (given) given.value = newNumber()
    words.focus()
  }
}

customElements.define('sitting-room', SittingRoomElement)
