import { ask, Courier, handOver, type Texts } from './courier.ts'
import { device, held, put, standAlone, tab, take, writer } from './device.ts'
import { keyOf, weigh, type Kept, type KeptAt } from './keeping.ts'
import { noteSent } from './sent.ts'
import { enliven, showBeside, type Shown } from './show-beside.ts'

type TextControl = HTMLInputElement | HTMLTextAreaElement

const textControls =
  'textarea, input:not([type]), input:is([type=text], [type=url], [type=date], [type=number], [type=email], [type=tel])'

const says = document.body.dataset

/** What another device holds of this form. */
interface Elsewhere {
  id: string
  said: string
  fields: Texts
}

/**
 * `<kept-form name="capture">` around a form: what is typed lies on the device with each key and on the server soon after,
 * and comes back after a reload, a crash or an expired sign-in, here or on another device. Another text of the same field
 * is shown beside it. A page with `?saved=capture` in its address ends the keeping. The attribute `owner` names the
 * person; without it the page's own `data-owner` does.
 */
class KeptFormElement extends HTMLElement {
  #form = ''
  #owner = ''
  #mine = new Map<string, Kept>()
  #bases = new Map<string, string>()
  #shown: [key: string, now: string][] = []
  #settled: string[] = []
  #courier = new Courier((init) => this.#hand(init))
  #met = false
  #unsafe = false

  connectedCallback(): void {
    this.#form = this.getAttribute('name') ?? ''
    this.#owner = this.getAttribute('owner') ?? says.owner ?? ''
    this.addEventListener('input', ({ target }) => this.#typed(target as Element))
    this.addEventListener('submit', () => this.#send())
    addEventListener('pagehide', () => this.#courier.leave())
    addEventListener('beforeunload', (event) => this.#unsafe && event.preventDefault())
    document.addEventListener('visibilitychange', () => document.hidden && this.#courier.leave())
    this.#bringBack()
    if (this.checkVisibility()) void this.#meet()
    else this.addEventListener('focusin', () => void this.#meet(), { once: true })
  }

  /** Each text field under its name; several of the same name are told apart by their order. */
  get #controls(): [string, TextControl][] {
    const seen = new Map<string, number>()
    return [...this.querySelectorAll<TextControl>(textControls)].map((control) => {
      const turn = seen.get(control.name) ?? 0
      seen.set(control.name, turn + 1)
      return [turn ? `${control.name} ${turn}` : control.name, control]
    })
  }

  #typed(target: Element): void {
    const [field, control] = this.#controls.find(([, one]) => one === target) ?? []
    if (!field || !control) return
    this.#keep(field, control)
    if (this.#met) this.#courier.typed()
  }

  #keep(field: string, control: TextControl): void {
    const was = this.#bases.get(field) ?? control.defaultValue
    const kept = { at: Date.now(), was, now: control.value }
    const place = this.#place(field)
    if (kept.now === was) {
      this.#mine.delete(field)
      return take(keyOf(place))
    }
    this.#mine.set(field, kept)
    if (put(place, kept)) return this.#say(this.#line?.textContent || says.kept)
    this.#unsafe = true
    standAlone()
    this.#say(says.nowhere)
  }

  #place = (field: string, page = writer) => ({
    owner: this.#owner,
    form: this.#form,
    writer: page,
    field,
  })

  #bringBack(): void {
    const words = held(this.#owner, this.#form)
    for (const [field, control] of this.#controls) {
      const { back, beside, same } = weigh(words.get(field) ?? [], control.defaultValue, tab)
      if (same) this.#adopt(field, control, same)
      if (back) this.#adopt(field, control, back)
      if (back) this.#say(says.back)
      for (const kept of beside) this.#offer(field, control, kept, says.also)
      if (beside.some(({ was }) => was !== control.defaultValue)) this.#say(says.newer)
      this.#enlivenSaved(field, control)
    }
  }

  // This page holds the words now; the place where another page left them is free.
  #adopt(field: string, control: TextControl, kept: KeptAt): void {
    if (kept.now === control.defaultValue) this.#bases.set(field, kept.was)
    if (control.value !== kept.now) this.#put(control, kept.now)
    this.#keep(field, control)
    if (!this.#unsafe) take(kept.key, kept.now)
  }

  #put(control: TextControl, words: string): void {
    control.value = words
    control.dispatchEvent(new Event('input', { bubbles: true }))
  }

  #offer(field: string, control: TextControl, kept: KeptAt, said = ''): void {
    this.#shown.push([kept.key, kept.now])
    const id = `${kept.writer} ${kept.at}`
    showBeside(control, { id, said, words: kept.now, swap: this.#swap(field, control, kept.writer) })
  }

  /** The server shows what is saved beside a form that came back because somebody else was faster. */
  #enlivenSaved(field: string, control: TextControl): void {
    const box = control.closest('.field')?.querySelector<HTMLDetailsElement>('.beside:not(:has(button))')
    if (box) enliven(box, control, this.#swap(field, control, 'saved'))
  }

  // What stood in the field is kept as well until the form is: it lies where the other words lay.
  #swap(field: string, control: TextControl, page: string): Shown['swap'] {
    return (words, former) => {
      const place = this.#place(field, page)
      const was = this.#bases.get(field) ?? control.defaultValue
      if (former === was) take(keyOf(place))
      else put(place, { at: Date.now(), was, now: former })
      this.#shown.push([keyOf(place), former])
      this.#put(control, words)
    }
  }

  /** Somebody looks at this form: what other devices hold of it is shown, and what this one holds is handed over. */
  async #meet(): Promise<void> {
    if (!this.#owner) return
    this.#met = true
    if (this.#mine.size) this.#courier.typed()
    const { json } = await ask(`${this.#form}?device=${device()}`)
    const controls = new Map(this.#controls)
    for (const { id, said, fields } of (json as Elsewhere[] | undefined) ?? []) {
      if (Object.keys(fields).every((field) => controls.has(field))) this.#settled.push(id)
      for (const [field, control] of controls)
        for (const words of fields[field] ?? []) this.#offerElsewhere(field, control, { id, said, words })
    }
  }

  #offerElsewhere(
    field: string,
    control: TextControl,
    { id, said, words }: { id: string; said: string; words: string },
  ): void {
    const boxes = control.closest('.field')?.querySelectorAll('.beside > p') ?? []
    const there = [control.value, control.defaultValue, ...[...boxes].map((box) => box.textContent)]
    if (there.includes(words)) return
    showBeside(control, { id, said, words, swap: this.#swap(field, control, id) })
  }

  /** Hands over everything this device holds of the form, that of other tabs as well. */
  async #hand(init: RequestInit) {
    const fields: Texts = {}
    for (const [field, words] of held(this.#owner, this.#form)) fields[field] = words.map(({ now }) => now)
    for (const [field, { now }] of this.#mine) fields[field] = [...new Set([now, ...(fields[field] ?? [])])]
    const answer = await handOver(this.#form, this.#owner, fields, init)
    if (answer.ok) this.#unsafe = false
    if (answer.ok && this.#mine.size) this.#say(answer.said)
    else if (!this.#unsafe && this.#mine.size) this.#say(says.kept)
    return answer
  }

  #send(): void {
    this.#courier.stop()
    this.#unsafe = false
    noteSent(this.#form, [
      ...[...this.#mine].map(([field, { now }]): [string, string] => [keyOf(this.#place(field)), now]),
      ...this.#shown,
    ])
    const form = this.querySelector('form')
    const input = form?.querySelector<HTMLInputElement>('input[name=held]') ?? document.createElement('input')
    Object.assign(input, { type: 'hidden', name: 'held', value: [device(), ...this.#settled].join(' ') })
    form?.append(input)
  }

  get #line(): Element | null {
    return this.querySelector('.kept-line')
  }

  #say(words = ''): void {
    const line = this.#line
    if (line && line.textContent !== words) line.textContent = words
  }
}

customElements.define('kept-form', KeptFormElement)
